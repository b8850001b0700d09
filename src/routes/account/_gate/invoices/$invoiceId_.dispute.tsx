import { createFileRoute } from '@tanstack/react-router'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { NewDisputePage } from '@/features/account/disputes/NewDisputePage'
import { invoiceParams } from '@/features/account/invoices/invoices.search'

export const Route = createFileRoute('/account/_gate/invoices/$invoiceId_/dispute')({
  staticData: { access: { permission: 'invoices.pay' }, title: 'common:title.newDispute' },
  params: invoiceParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(disputeQueries.form(params.invoiceId)),
  component: NewDisputePage,
})
