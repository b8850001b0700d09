import * as z from 'zod/mini'
import { listQuery } from './paging'

/** Whose orders count: the caller's own, those of the caller's branch and below, or all the caller may see. */
export const purchasers = ['mine', 'branch', 'company'] as const
/** The last 90 days, the last year, or ever. */
export const purchasePeriods = ['quarter', 'year', 'ever'] as const
export const purchasedItemSorts = ['orders', 'ordered', 'lastOrderedAt', 'name', 'sku'] as const

export const purchasedItemsQuery = listQuery(purchasedItemSorts, {
  whose: z.optional(z.enum(purchasers)),
  period: z.optional(z.enum(purchasePeriods)),
})
export type PurchasedItemsQuery = z.infer<typeof purchasedItemsQuery>
