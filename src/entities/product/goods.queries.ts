import { query } from '@/api/query'
import { browseProducts, getProductPage } from '@/contract/products-page'
import type { GoodsListQuery } from '@/contract/products-list'

export const goodsQueries = {
  list: (list: GoodsListQuery) => query(browseProducts, { query: list }),
  page: (sku: string, currency: GoodsListQuery['currency']) =>
    query(getProductPage, { params: { sku }, query: { currency } }),
}
