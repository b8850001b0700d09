import { getProductPicture, searchProducts } from '@/contract/products'
import { readPicture } from '@mocks/engine/products/product-files'
import * as products from '@mocks/engine/products/search-products'
import { viewerOf } from '@mocks/engine/viewer'
import { photoOf } from '@mocks/erp/photo-archive'
import { implement } from '../implement'
import { presentProductHit } from '../presenters/product-hit'

export const productHandlers = [
  implement(searchProducts, async ({ tx, query, ctx, reply }) => {
    const result = await products.searchProducts(tx, query.q, ctx)
    if (!result.ok) return result
    const { rows, currency } = result.value
    return reply(200, { rows: rows.map((row) => presentProductHit(row, currency, viewerOf(ctx))) })
  }),

  implement(getProductPicture, async ({ tx, params, reply }) => {
    const result = await readPicture(tx, params.fileId)
    if (!result.ok) return result
    const { file, sku, category } = result.value
    return reply(200, { type: file.type, bytes: file.bytes ?? photoOf(sku, category), name: file.name })
  }),
]
