import * as z from 'zod/mini'
import { anyOf, listQuery } from '../paging'

export const productViews = [
  'all',
  'onSale',
  'untranslated',
  'unpictured',
  'conflicts',
  'edited',
  'discontinued',
] as const

export const productSorts = ['sku', 'name', 'category', 'changedAt', 'stock'] as const

/** What narrows the list, and so also what is exported. */
export const productFilter = {
  view: z.optional(z.enum(productViews)),
  category: anyOf(z.string().check(z.maxLength(60))),
  /** Languages in which a name or description is missing. */
  missing: anyOf(z.enum(['en', 'pl', 'de', 'ar'])),
}

export const productListQuery = listQuery(productSorts, productFilter)

export type ProductListQuery = z.infer<typeof productListQuery>
