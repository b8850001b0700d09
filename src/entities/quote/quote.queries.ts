import { query } from '@/api/query'
import type { InputFor } from '@/contract/endpoint'
import { getQuoteStart } from '@/contract/quote-requests'
import { getQuote, getQuoteCheckout, listQuotes } from '@/contract/quotes'
import type { QuoteListQuery } from '@/contract/quote-list'
import type { QuoteId } from '@/domain/ids'

export const quoteQueries = {
  list: (list: QuoteListQuery) => query(listQuotes, { query: list }),
  detail: (quoteId: QuoteId) => query(getQuote, { params: { quoteId } }),
  checkout: (quoteId: QuoteId) => query(getQuoteCheckout, { params: { quoteId } }),
  start: (source: InputFor<typeof getQuoteStart>['query']) => query(getQuoteStart, { query: source }),
}
