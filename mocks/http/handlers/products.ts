import { configureProduct } from '@/contract/configurator'
import { getProductPicture, searchProducts } from '@/contract/products'
import { browseProducts, downloadProductDocument, getProductPage } from '@/contract/products-page'
import * as configurator from '@mocks/engine/configurator/configure'
import { browseGoods } from '@mocks/engine/goods/browse'
import { productDocument, productPage } from '@mocks/engine/goods/product-page'
import { readPicture } from '@mocks/engine/products/product-files'
import * as products from '@mocks/engine/products/search-products'
import { viewerOf } from '@mocks/engine/viewer'
import { photoOf } from '@mocks/erp/photo-archive'
import { productFile } from '@mocks/papers/product-sheet'
import { readerOf } from '@mocks/papers/reader'
import { implement } from '../implement'
import { presentConfigurator } from '../presenters/configurator'
import { presentGoods, presentProductPage } from '../presenters/goods'
import { presentProductHit } from '../presenters/product-hit'

export const productHandlers = [
  implement(searchProducts, async ({ tx, query, ctx, reply }) => {
    const result = await products.searchProducts(tx, query.q, ctx)
    if (!result.ok) return result
    const { rows, currency } = result.value
    return reply(200, { rows: rows.map((row) => presentProductHit(row, currency, viewerOf(ctx))) })
  }),

  implement(browseProducts, async ({ tx, query, ctx, reply }) => {
    const result = await browseGoods(tx, query, ctx)
    return result.ok ? reply(200, presentGoods(result.value)) : result
  }),

  implement(getProductPage, async ({ tx, params, query, ctx, reply }) => {
    const result = await productPage(tx, { ...params, ...query }, ctx)
    return result.ok ? reply(200, presentProductPage(result.value, ctx)) : result
  }),

  implement(configureProduct, async ({ tx, params, query, ctx, reply }) => {
    const result = await configurator.configureProduct(tx, { ...params, ...query }, ctx)
    return result.ok ? reply(200, presentConfigurator(result.value)) : result
  }),

  implement(downloadProductDocument, async ({ tx, params, ctx, reply }) => {
    const result = await productDocument(tx, params.fileId)
    if (!result.ok) return result
    const { file, sku, category } = result.value
    const written = productFile(file, await tx.products.require(file.productId), await readerOf(tx, ctx))
    return reply(200, written ?? { type: file.type, bytes: photoOf(sku, category), name: file.name })
  }),

  implement(getProductPicture, async ({ tx, params, reply }) => {
    const result = await readPicture(tx, params.fileId)
    if (!result.ok) return result
    const { file, sku, category } = result.value
    return reply(200, { type: file.type, bytes: file.bytes ?? photoOf(sku, category), name: file.name })
  }),
]
