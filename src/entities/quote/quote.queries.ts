import { query } from '@/api/query'
import type { InputFor } from '@/contract/endpoint'
import { getQuoteStart } from '@/contract/quote-requests'
import { getQuote, getQuoteCheckout, listQuotes } from '@/contract/quotes'
import type { QuoteListQuery } from '@/contract/quote-list'
import type { QuoteId } from '@/domain/ids'

type StartSource = Omit<InputFor<typeof getQuoteStart>['query'], 'from'> & { from?: 'basket' | 'list' }

export const quoteQueries = {
  list: (list: QuoteListQuery) => query(listQuotes, { query: list }),
  detail: (quoteId: QuoteId) => query(getQuote, { params: { quoteId } }),
  checkout: (quoteId: QuoteId) => query(getQuoteCheckout, { params: { quoteId } }),
  /** `list`: the goods are brought along by the page that was left. */
  start: ({ from, ...source }: StartSource) =>
    query(getQuoteStart, { query: from === 'basket' ? { ...source, from } : source }),
}
