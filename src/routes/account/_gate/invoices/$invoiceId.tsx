import { createFileRoute } from '@tanstack/react-router'
import { invoiceDetail } from '@/entities/invoice/invoice-detail.queries'
import { InvoicePage } from '@/features/account/invoices/InvoicePage'
import { invoiceParams } from '@/features/account/invoices/invoices.search'

export const Route = createFileRoute('/account/_gate/invoices/$invoiceId')({
  staticData: { access: { permission: 'invoices.view' }, title: 'common:title.invoice' },
  params: invoiceParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(invoiceDetail(params.invoiceId)),
  component: InvoicePage,
})
