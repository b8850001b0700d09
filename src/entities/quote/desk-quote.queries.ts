import { query } from '@/api/query'
import type { DeskQuoteListQuery } from '@/contract/admin/desk-quote-list'
import { getDeskQuote, getDeskQuoteStart, searchQuoteProducts } from '@/contract/admin/quote-desk'
import { listDeskQuotes } from '@/contract/admin/quotes'
import type { CompanyId, QuoteId } from '@/domain/ids'

export const deskQuoteQueries = {
  list: (list: DeskQuoteListQuery) => query(listDeskQuotes, { query: list }),
  detail: (quoteId: QuoteId) => query(getDeskQuote, { params: { quoteId } }),
  start: (companyId: CompanyId) => query(getDeskQuoteStart, { query: { companyId } }),
  products: (companyId: CompanyId, q: string) => query(searchQuoteProducts, { query: { companyId, q } }),
}
