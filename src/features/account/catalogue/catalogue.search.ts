import * as z from 'zod/mini'
import { type GoodsListQuery, goodsListQuery } from '@/contract/products-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const looks = ['cards', 'table'] as const
export type Look = (typeof looks)[number]

export const catalogueSearch = tolerantSearch(z.extend(goodsListQuery, { look: z.optional(z.enum(looks)) }))
export type CatalogueSearch = GoodsListQuery & { look?: Look | undefined }

export const productSearch = tolerantSearch(z.object({ currency: goodsListQuery.shape.currency }))

export const pageSizes = { cards: 24, table: 25 } as const

/** What the backend is asked for: how the rows are drawn is the page's own. */
export const askedGoods = ({ look = 'cards', ...search }: CatalogueSearch): GoodsListQuery => ({
  ...search,
  pageSize: search.pageSize ?? pageSizes[look],
})

export const goodsFilterKeys = ['category', 'feature', 'only', 'priceFrom', 'priceTo'] as const
