import { createFileRoute } from '@tanstack/react-router'
import { NewQuotePage } from '@/features/admin/quotes/NewQuotePage'
import { newQuoteSearch } from '@/features/admin/quotes/quotes.search'

export const Route = createFileRoute('/admin/_gate/quotes/new')({
  staticData: { access: { permission: 'quoteDesk.answer' }, title: 'common:title.deskQuoteNew' },
  validateSearch: newQuoteSearch,
  component: NewQuotePage,
})
