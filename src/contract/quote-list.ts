import * as z from 'zod/mini'
import { quoteStatuses } from '@/domain/quotes/vocabulary'
import { anyOf, listQuery } from './paging'
import { named } from './schema'
import { date } from './time'

export const quoteStatusSchema = named('QuoteStatus', z.enum(quoteStatuses))

/** `ready`: offered and still valid. `waiting`: the seller's turn. `closed`: ordered, expired, declined or withdrawn. */
export const quoteViews = ['ready', 'waiting', 'closed', 'all'] as const

export const quoteSorts = ['requestedAt', 'number', 'subject', 'validUntil', 'total'] as const

/** `q` finds the number, the subject, who asked, and the SKU or name of a product. Dates are days of the company. */
export const quoteListQuery = listQuery(quoteSorts, {
  view: z.optional(z.enum(quoteViews)),
  status: anyOf(quoteStatusSchema),
  requestedFrom: z.optional(date),
  requestedTo: z.optional(date),
})
export type QuoteListQuery = z.infer<typeof quoteListQuery>
