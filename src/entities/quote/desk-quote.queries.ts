import { query } from '@/api/query'
import type { DeskQuoteListQuery } from '@/contract/admin/desk-quote-list'
import { configureForCustomer, getDeskQuote, getDeskQuoteStart, searchQuoteProducts } from '@/contract/admin/quote-desk'
import { listDeskQuotes } from '@/contract/admin/quotes'
import type { CompanyId, QuoteId } from '@/domain/ids'

export const deskQuoteQueries = {
  list: (list: DeskQuoteListQuery) => query(listDeskQuotes, { query: list }),
  detail: (quoteId: QuoteId) => query(getDeskQuote, { params: { quoteId } }),
  start: (companyId: CompanyId) => query(getDeskQuoteStart, { query: { companyId } }),
  configurator: (companyId: CompanyId, sku: string, asked: { choice?: string[]; quantity?: number }) =>
    query(configureForCustomer, { query: { companyId, sku, ...asked } }),
  products: (companyId: CompanyId, q: string) => query(searchQuoteProducts, { query: { companyId, q } }),
}
