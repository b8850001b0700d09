import { createFileRoute } from '@tanstack/react-router'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { QuotesPage } from '@/features/account/quotes/QuotesPage'
import { quotesSearch, shownQuotes } from '@/features/account/quotes/quotes.search'

export const Route = createFileRoute('/account/_gate/quotes/')({
  staticData: { access: { permission: 'quotes.view' }, title: 'common:title.quotes' },
  validateSearch: quotesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(quoteQueries.list(shownQuotes(deps)))
  },
  component: QuotesPage,
})
