import * as z from 'zod/mini'
import { archiveKinds } from '@/domain/documents/vocabulary'
import { anyOf, listQuery } from './paging'
import { date } from './time'

/** Tabs of the archive. */
export const archiveViews = ['all', 'purchases', 'deliveries', 'billing', 'quotes', 'returns', 'products'] as const
export type ArchiveView = (typeof archiveViews)[number]

/**
 * `q` finds the number of a document, of its order and the buyer's own (PO) number, and what it is called. `order` is the
 * number of an order whose documents alone are wanted. Dates are days of the company, both included.
 */
export const archiveListQuery = listQuery(['issuedOn'], {
  view: z.optional(z.enum(archiveViews)),
  kind: anyOf(z.enum(archiveKinds)),
  from: z.optional(date),
  to: z.optional(date),
  order: z.optional(z.string().check(z.maxLength(40))),
})
export type ArchiveListQuery = z.infer<typeof archiveListQuery>
