import { type DeskQuoteListQuery, deskQuoteListQuery } from '@/contract/admin/desk-quote-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const deskQuotesSearch = tolerantSearch(deskQuoteListQuery)

export const quoteFilterKeys = [
  'q',
  'status',
  'companyId',
  'requestedFrom',
  'requestedTo',
] as const satisfies readonly (keyof DeskQuoteListQuery)[]
