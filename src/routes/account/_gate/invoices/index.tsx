import { createFileRoute } from '@tanstack/react-router'
import { invoiceQueries } from '@/entities/invoice/invoice.queries'
import { InvoicesPage } from '@/features/account/invoices/InvoicesPage'
import { invoicesSearch, shownInvoices } from '@/features/account/invoices/invoices.search'

export const Route = createFileRoute('/account/_gate/invoices/')({
  staticData: { access: { permission: 'invoices.view' }, title: 'common:title.invoices' },
  validateSearch: invoicesSearch,
  loaderDeps: ({ search }) => shownInvoices(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(invoiceQueries.list(deps))
  },
  component: InvoicesPage,
})
