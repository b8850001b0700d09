import * as z from 'zod/mini'
import { type Currency, currencies } from '@/domain/money'
import { anyOf, listQuery } from './paging'

export const goodsSorts = ['relevance', 'name', 'sku', 'price', 'leadTimeDays'] as const
/** Filters that are either on or absent. */
export const goodsMarks = ['inStock', 'inContract'] as const

export const goodsFilters = {
  /** Code of a category; what stands below it is found, too. */
  category: z.optional(z.string().check(z.maxLength(60))),
  /** `code:value` as the facets name them; of one feature any, of several features all. */
  feature: anyOf(z.string().check(z.maxLength(200))),
  only: anyOf(z.enum(goodsMarks)),
  /** Minor units of the account's currency, for one. */
  priceFrom: z.optional(z.int().check(z.minimum(0))),
  priceTo: z.optional(z.int().check(z.minimum(0))),
  /** Also show prices in this one (PRD-06). */
  currency: z.optional(z.enum(currencies as [Currency, ...Currency[]])),
}

export const goodsListQuery = listQuery(goodsSorts, goodsFilters)
export type GoodsListQuery = z.infer<typeof goodsListQuery>
