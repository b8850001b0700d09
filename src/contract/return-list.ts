import * as z from 'zod/mini'
import { returnStatuses } from '@/domain/returns/vocabulary'
import { anyOf, listQuery } from './paging'
import { named } from './schema'
import { date } from './time'

export const returnStatusSchema = named('ReturnStatus', z.enum(returnStatuses))

/** `open`: somebody still has to do something; `done`: credited, refused or called off. */
export const returnViews = ['open', 'done', 'all'] as const

export const returnSorts = ['requestedAt', 'number', 'status'] as const

/** `q` finds the number, the document, who asked, and the SKU or name of a product. Dates are days of the company. */
export const returnListQuery = listQuery(returnSorts, {
  view: z.optional(z.enum(returnViews)),
  status: anyOf(returnStatusSchema),
  requestedFrom: z.optional(date),
  requestedTo: z.optional(date),
})
export type ReturnListQuery = z.infer<typeof returnListQuery>
