import { createFileRoute } from '@tanstack/react-router'
import { quoteQueries } from '@/entities/quote/quote.queries'
import { QuoteCheckoutPage } from '@/features/account/checkout/QuoteCheckoutPage'
import { quoteParams } from '@/features/account/quotes/quotes.search'

export const Route = createFileRoute('/account/_gate/quotes/$quoteId/order')({
  staticData: { access: { permission: 'quotes.accept' }, title: 'common:title.quoteOrder' },
  params: quoteParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(quoteQueries.checkout(params.quoteId)),
  component: QuoteCheckoutPage,
})
