import {
  type CatalogDetail,
  createCatalog,
  deleteCatalog,
  getCatalog,
  getCatalogChoices,
  listCatalogs,
  previewCatalog,
  searchCatalogProducts,
  updateCatalog,
} from '@/contract/catalogs'
import * as edit from '@mocks/engine/catalogs/edit-catalog'
import * as list from '@mocks/engine/catalogs/list-catalogs'
import * as preview from '@mocks/engine/catalogs/preview-catalog'
import type { Context } from '@mocks/engine/context'
import { nameIn } from '@mocks/engine/products/name-in'
import { actionUnless } from '@mocks/engine/refusal'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import { presentProductHit } from '../presenters/product-hit'
import { presentCurrent } from '../refusal-current'

const presentCatalog = ({ catalog, products, allowedActions }: edit.CatalogRecord, ctx: Context): CatalogDetail => ({
  id: catalog.id,
  version: catalog.version,
  name: catalog.name,
  description: catalog.description,
  active: catalog.active,
  products: catalog.productIds.flatMap((id) => {
    const product = products.get(id)
    return product
      ? [{ id, sku: product.sku, name: nameIn(product, ctx.locale), discontinued: product.discontinued }]
      : []
  }),
  categories: catalog.categories,
  userIds: catalog.userIds,
  branchIds: catalog.branchIds,
  allowedActions,
})

export const catalogHandlers = [
  implement(listCatalogs, async ({ tx, query, ctx, reply }) => {
    const result = await list.listCatalogs(tx, query, ctx)
    if (!result.ok) return result
    return reply(200, {
      ...result.value,
      allowedActions: [actionUnless('create', await list.mayNotEditCatalogs(tx, ctx))],
    })
  }),

  implement(getCatalogChoices, async ({ tx, ctx, reply }) => {
    const result = await list.getCatalogChoices(tx, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(searchCatalogProducts, async ({ tx, query, ctx, reply }) => {
    const result = await list.searchCatalogProducts(tx, query.q, ctx)
    if (!result.ok) return result
    const { rows, currency } = result.value
    return reply(200, { rows: rows.map((row) => presentProductHit(row, currency, viewerOf(ctx))) })
  }),

  implement(getCatalog, async ({ tx, params, ctx, reply }) => {
    const result = await edit.getCatalog(tx, params.catalogId, ctx)
    return result.ok ? reply(200, presentCatalog(result.value, ctx)) : result
  }),

  implement(createCatalog, async ({ tx, body, ctx, reply }) => {
    const result = await edit.createCatalog(tx, body, ctx)
    return result.ok ? reply(201, presentCatalog(result.value, ctx)) : result
  }),

  implement(updateCatalog, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateCatalog(tx, { ...params, ...body }, ctx)
    if (!result.ok) return presentCurrent(result, (record: edit.CatalogRecord) => presentCatalog(record, ctx))
    return reply(200, presentCatalog(result.value, ctx))
  }),

  implement(deleteCatalog, async ({ tx, params, query, ctx, reply }) => {
    const result = await edit.deleteCatalog(tx, { ...params, ...query }, ctx)
    if (!result.ok) return presentCurrent(result, (record: edit.CatalogRecord) => presentCatalog(record, ctx))
    return reply(204)
  }),

  implement(previewCatalog, async ({ tx, body, ctx, reply }) => {
    const result = await preview.previewCatalog(tx, body, ctx)
    return result.ok ? reply(200, result.value) : result
  }),
]
