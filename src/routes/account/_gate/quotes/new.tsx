import { createFileRoute } from '@tanstack/react-router'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { RequestQuotePage } from '@/features/account/quotes/RequestQuotePage'
import { requestSearch } from '@/features/account/quotes/quotes.search'

export const Route = createFileRoute('/account/_gate/quotes/new')({
  staticData: { access: { permission: 'quotes.request' }, title: 'common:title.quoteNew' },
  validateSearch: requestSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(quoteQueries.start(deps)),
  component: RequestQuotePage,
})
