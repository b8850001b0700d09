import * as z from 'zod/mini'
import { catalogListQuery } from './catalog-list'
import type { BranchId, CatalogId, ProductId, UserId } from '@/domain/ids'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { pageOf } from './paging'
import { productHit } from './products'
import { named } from './schema'

export const catalogLimits = { name: 60, description: 300, products: 2000, categories: 100, assigned: 500 } as const

export const catalogSummary = named(
  'CatalogSummary',
  z.object({
    id: idOf<CatalogId>(),
    version: z.int(),
    name: z.string(),
    description: z.string(),
    active: z.boolean(),
    /** Products it holds today, those of whole categories included. */
    products: z.int(),
    /** People it counts for, those of its branches included. */
    people: z.int(),
    /** Names it is given to, branches first. */
    givenTo: z.array(z.string()),
  }),
)
export type CatalogSummary = z.infer<typeof catalogSummary>

export const catalogActions = ['edit', 'delete'] as const

export const catalogDetail = named(
  'CatalogDetail',
  z.object({
    id: idOf<CatalogId>(),
    version: z.int(),
    name: z.string(),
    description: z.string(),
    active: z.boolean(),
    products: z.array(
      z.object({ id: idOf<ProductId>(), sku: z.string(), name: z.string(), discontinued: z.boolean() }),
    ),
    categories: z.array(z.string()),
    userIds: z.array(idOf<UserId>()),
    branchIds: z.array(idOf<BranchId>()),
    allowedActions: allowedActions(catalogActions),
  }),
)
export type CatalogDetail = z.infer<typeof catalogDetail>

export const listCatalogs = endpoint({
  id: 'listCatalogs',
  resource: 'catalogs',
  method: 'GET',
  path: '/catalogs',
  summary: "The company's catalogs: what people may buy from",
  access: 'catalogs.view',
  query: catalogListQuery,
  responses: {
    200: pageOf(catalogSummary, {
      /** People of the company whom no catalog limits. */
      unlimited: z.int(),
      allowedActions: allowedActions(['create']),
    }),
  },
})

/** What the editor offers. */
export const catalogChoices = named(
  'CatalogChoices',
  z.object({
    categories: z.array(z.object({ category: z.string(), products: z.int() })),
    people: z.array(z.object({ id: idOf<UserId>(), name: z.string(), branch: z.nullable(z.string()) })),
    branches: z.array(z.object({ id: idOf<BranchId>(), name: z.string(), depth: z.int(), people: z.int() })),
    /** Everything the company can buy. */
    products: z.int(),
  }),
)
export type CatalogChoices = z.infer<typeof catalogChoices>

export const getCatalogChoices = endpoint({
  id: 'getCatalogChoices',
  resource: 'catalogs',
  method: 'GET',
  path: '/catalogs/choices',
  summary: 'Categories, people and branches a catalog can be made of',
  access: 'catalogs.view',
  responses: { 200: catalogChoices },
})

/** Not held to the caller's own catalogs, which say what the caller may buy and not what others may. */
export const searchCatalogProducts = endpoint({
  id: 'searchCatalogProducts',
  resource: 'catalogs',
  method: 'GET',
  path: '/catalogs/products',
  summary: 'Up to ten products the company can buy whose SKU or name contains every word of the query',
  access: 'catalogs.view',
  query: z.object({ q: z.string().check(z.minLength(1), z.maxLength(100)) }),
  responses: { 200: z.object({ rows: z.array(productHit) }) },
})

const catalogParams = z.object({ catalogId: idOf<CatalogId>() })

export const getCatalog = endpoint({
  id: 'getCatalog',
  resource: 'catalogs',
  method: 'GET',
  path: '/catalogs/{catalogId}',
  summary: 'One catalog with its products and whom it is given to',
  access: 'catalogs.view',
  params: catalogParams,
  responses: { 200: catalogDetail },
})

const contents = {
  active: z.boolean(),
  productIds: z.array(idOf<ProductId>()).check(z.maxLength(catalogLimits.products)),
  categories: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(catalogLimits.categories)),
  userIds: z.array(idOf<UserId>()).check(z.maxLength(catalogLimits.assigned)),
  branchIds: z.array(idOf<BranchId>()).check(z.maxLength(catalogLimits.assigned)),
}
const catalogFields = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(catalogLimits.name)),
  description: z.string().check(z.trim(), z.maxLength(catalogLimits.description)),
  ...contents,
}

export const createCatalog = endpoint({
  id: 'createCatalog',
  resource: 'catalogs',
  method: 'POST',
  path: '/catalogs',
  summary: 'Make a catalog; it counts at once',
  access: 'catalogs.edit',
  idempotent: 'required',
  body: z.object(catalogFields),
  responses: { 201: catalogDetail },
})

export const updateCatalog = endpoint({
  id: 'updateCatalog',
  resource: 'catalogs',
  method: 'PATCH',
  path: '/catalogs/{catalogId}',
  summary: 'Change a catalog, whom it is given to, or switch it off',
  access: 'catalogs.edit',
  params: catalogParams,
  body: z.object({ version: z.int(), ...catalogFields }),
  responses: { 200: catalogDetail },
})

export const deleteCatalog = endpoint({
  id: 'deleteCatalog',
  resource: 'catalogs',
  method: 'DELETE',
  path: '/catalogs/{catalogId}',
  summary: 'Remove a catalog',
  access: 'catalogs.edit',
  params: catalogParams,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})

/** How many products somebody may buy; null: everything. */
const buyable = z.nullable(z.int())

export const catalogPreview = named(
  'CatalogPreview',
  z.object({
    /** Products the catalog would hold. */
    products: z.int(),
    /** People it counts for, or did until now. */
    people: z.array(
      z.object({
        id: idOf<UserId>(),
        name: z.string(),
        branch: z.nullable(z.string()),
        before: buyable,
        after: buyable,
        /** Lines in this person's basket that would be stopped. */
        stoppedLines: z.int(),
      }),
    ),
  }),
)
export type CatalogPreview = z.infer<typeof catalogPreview>

/** A POST for the length of what is asked: it writes nothing. */
export const previewCatalog = endpoint({
  id: 'previewCatalog',
  resource: 'catalogs',
  method: 'POST',
  path: '/catalogs/preview',
  summary: 'Who could buy what, if a catalog were as described; nothing is written',
  access: 'catalogs.edit',
  body: z.object({ catalogId: z.nullable(idOf<CatalogId>()), ...contents }),
  responses: { 200: catalogPreview },
})
