import { createFileRoute } from '@tanstack/react-router'
import type { QuoteId } from '@/domain/ids'
import { deskQuoteQueries } from '@/entities/quote/desk-quote.queries'
import { DeskQuotePage } from '@/features/admin/quotes/DeskQuotePage'

export const Route = createFileRoute('/admin/_gate/quotes/$quoteId')({
  staticData: { access: { permission: 'customers.documents' }, title: 'common:title.quote' },
  params: { parse: ({ quoteId }) => ({ quoteId: quoteId as QuoteId }) },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(deskQuoteQueries.detail(params.quoteId)),
  component: DeskQuotePage,
})
