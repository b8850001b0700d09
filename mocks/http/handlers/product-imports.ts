import {
  applyProductImport,
  createProductImport,
  getProductImport,
  listProductImportRows,
  mapProductImport,
} from '@/contract/admin/product-imports'
import { applyImport } from '@mocks/engine/products/apply-import'
import * as imports from '@mocks/engine/products/import-products'
import { implement } from '../implement'

export const productImportHandlers = [
  implement(createProductImport, async ({ tx, query, body, ctx, reply }) => {
    const result = await imports.createImport(tx, { name: query.name, bytes: body.bytes }, ctx)
    return result.ok ? reply(201, result.value) : result
  }),

  implement(getProductImport, async ({ tx, params, ctx, reply }) => {
    const result = await imports.getImport(tx, params.importId, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(mapProductImport, async ({ tx, params, body, ctx, reply }) => {
    const result = await imports.mapImport(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(listProductImportRows, async ({ tx, params, query, ctx, reply }) => {
    const result = await imports.listImportRows(tx, params.importId, query, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(applyProductImport, async ({ tx, params, body, ctx, reply }) => {
    const result = await applyImport(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, result.value) : result
  }),
]
