import { createFileRoute } from '@tanstack/react-router'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { QuotesPage } from '@/features/admin/quotes/QuotesPage'
import { deskQuotesSearch } from '@/features/admin/quotes/quotes.search'

export const Route = createFileRoute('/admin/_gate/quotes/')({
  staticData: { access: { permission: 'customers.documents' }, title: 'common:title.quotes' },
  validateSearch: deskQuotesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(quoteQueries.deskList(deps))
  },
  component: QuotesPage,
})
