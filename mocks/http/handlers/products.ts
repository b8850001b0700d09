import { searchProducts } from '@/contract/products'
import * as products from '@mocks/engine/products/search-products'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import { presentProductHit } from '../presenters/product-hit'

export const productHandlers = [
  implement(searchProducts, async ({ tx, query, ctx, reply }) => {
    const result = await products.searchProducts(tx, query.q, ctx)
    if (!result.ok) return result
    const { rows, currency } = result.value
    return reply(200, { rows: rows.map((row) => presentProductHit(row, currency, viewerOf(ctx))) })
  }),
]
