import { createFileRoute } from '@tanstack/react-router'
import { deskQuoteQueries } from '@/entities/quote/desk-quote.queries'
import { QuotesPage } from '@/features/admin/quotes/QuotesPage'
import { deskQuotesSearch } from '@/features/admin/quotes/quotes.search'

export const Route = createFileRoute('/admin/_gate/quotes/')({
  staticData: { access: { permission: 'customers.documents' }, title: 'common:title.quotes' },
  validateSearch: deskQuotesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(deskQuoteQueries.list(deps))
  },
  component: QuotesPage,
})
