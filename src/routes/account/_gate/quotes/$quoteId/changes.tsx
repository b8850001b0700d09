import { createFileRoute } from '@tanstack/react-router'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { QuoteChangesPage } from '@/features/account/quotes/QuoteChangesPage'
import { quoteParams } from '@/features/account/quotes/quotes.search'

export const Route = createFileRoute('/account/_gate/quotes/$quoteId/changes')({
  staticData: { access: { permission: 'quotes.request' }, title: 'common:title.quoteChanges' },
  params: quoteParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(quoteQueries.detail(params.quoteId)),
  component: QuoteChangesPage,
})
