import { createFileRoute } from '@tanstack/react-router'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { QuotePage } from '@/features/account/quotes/QuotePage'
import { quoteParams, quoteSearch } from '@/features/account/quotes/quotes.search'

export const Route = createFileRoute('/account/_gate/quotes/$quoteId/')({
  staticData: { access: { permission: 'quotes.view' }, title: 'common:title.quote' },
  params: quoteParams,
  validateSearch: quoteSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(quoteQueries.detail(params.quoteId)),
  component: QuotePage,
})
