import { query } from '@/api/query'
import type { DeskQuoteListQuery } from '@/contract/admin/desk-quote-list'
import { listDeskQuotes } from '@/contract/admin/quotes'
import { getQuote, getQuoteCheckout, listQuotes } from '@/contract/quotes'
import type { QuoteListQuery } from '@/contract/quote-list'
import type { QuoteId } from '@/domain/ids'

export const quoteQueries = {
  list: (list: QuoteListQuery) => query(listQuotes, { query: list }),
  deskList: (list: DeskQuoteListQuery) => query(listDeskQuotes, { query: list }),
  detail: (quoteId: QuoteId) => query(getQuote, { params: { quoteId } }),
  checkout: (quoteId: QuoteId) => query(getQuoteCheckout, { params: { quoteId } }),
}
