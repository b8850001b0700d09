import {
  createProductCategory,
  deleteProductCategory,
  listProductCategories,
  updateProductCategory,
} from '@/contract/admin/product-categories'
import {
  decideProductConflicts,
  getProductMasters,
  listProductConflicts,
  previewProductMasters,
  updateProductMasters,
} from '@/contract/admin/product-masters'
import {
  downloadProductFile,
  exportProducts,
  getProduct,
  listProducts,
  updateProduct,
  uploadProductFile,
} from '@/contract/admin/products'
import * as conflicts from '@mocks/engine/products/conflicts'
import * as categories from '@mocks/engine/products/edit-categories'
import * as edit from '@mocks/engine/products/edit-product'
import { exportProducts as exportAs } from '@mocks/engine/products/export-products'
import * as list from '@mocks/engine/products/list-products'
import * as masters from '@mocks/engine/products/masters'
import * as files from '@mocks/engine/products/product-files'
import * as record from '@mocks/engine/products/product-record'
import { photoOf } from '@mocks/erp/photo-archive'
import { productFile } from '@mocks/papers/product-sheet'
import { readerOf } from '@mocks/papers/reader'
import { implement } from '../implement'

/** ADM-02: the seller's side of the catalogue. */
export const catalogueHandlers = [
  implement(listProducts, async ({ tx, query, ctx, reply }) => reply(200, await list.listProducts(tx, query, ctx))),

  implement(exportProducts, async ({ tx, query, ctx, reply }) => {
    const bytes = new TextEncoder().encode(await exportAs(tx, query, ctx))
    const day = new Date(ctx.clock.now()).toISOString().slice(0, 10)
    return reply(200, { type: 'text/csv', bytes, name: `products-${day}.csv` })
  }),

  implement(getProduct, async ({ tx, params, ctx, reply }) => {
    const result = await record.getProduct(tx, params.productId, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(updateProduct, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateProduct(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(uploadProductFile, async ({ tx, params, query, body, ctx, reply }) => {
    const result = await files.uploadProductFile(tx, { ...params, ...query, ...body }, ctx)
    if (!result.ok) return result
    const { id, name, type, size } = result.value
    return reply(201, { id, name, type, size })
  }),

  implement(downloadProductFile, async ({ tx, params, ctx, reply }) => {
    const result = await files.readProductFile(tx, params.fileId)
    if (!result.ok) return result
    const { file, sku, category } = result.value
    const written = productFile(file, await tx.products.require(file.productId), await readerOf(tx, ctx))
    return reply(200, written ?? { type: file.type, bytes: photoOf(sku, category), name: file.name })
  }),

  implement(listProductCategories, async ({ tx, ctx, reply }) => reply(200, await categories.listCategories(tx, ctx))),

  implement(createProductCategory, async ({ tx, body, ctx, reply }) => {
    const result = await categories.createCategory(tx, body, ctx)
    return result.ok ? reply(201, result.value) : result
  }),

  implement(updateProductCategory, async ({ tx, params, body, ctx, reply }) => {
    const result = await categories.updateCategory(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(deleteProductCategory, async ({ tx, params, query, ctx, reply }) => {
    const result = await categories.deleteCategory(tx, { ...params, ...query }, ctx)
    return result.ok ? reply(204) : result
  }),

  implement(getProductMasters, async ({ tx, ctx, reply }) => reply(200, await masters.getMasters(tx, ctx))),

  implement(previewProductMasters, async ({ tx, body, ctx, reply }) => {
    const result = await masters.previewMasters(tx, body, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(updateProductMasters, async ({ tx, body, ctx, reply }) => {
    const result = await masters.updateMasters(tx, body, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(listProductConflicts, async ({ tx, query, ctx, reply }) =>
    reply(200, await conflicts.listConflicts(tx, query, ctx)),
  ),

  implement(decideProductConflicts, async ({ tx, body, ctx, reply }) =>
    reply(200, { rows: await conflicts.decideConflicts(tx, body.decisions, ctx) }),
  ),
]
