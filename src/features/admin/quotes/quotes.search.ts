import * as z from 'zod/mini'
import { type DeskQuoteListQuery, deskQuoteListQuery } from '@/contract/admin/desk-quote-list'
import { idOf } from '@/contract/ids'
import type { CompanyId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const deskQuotesSearch = tolerantSearch(deskQuoteListQuery)

/** For whom a new quote is. */
export const newQuoteSearch = tolerantSearch(z.object({ companyId: z.optional(idOf<CompanyId>()) }))

export const quoteFilterKeys = [
  'q',
  'status',
  'companyId',
  'requestedFrom',
  'requestedTo',
] as const satisfies readonly (keyof DeskQuoteListQuery)[]
