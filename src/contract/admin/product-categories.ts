import * as z from 'zod/mini'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { named } from '../schema'
import { productText } from './product-value'

export const categoryLimits = { name: 80, code: 40, categories: 500 } as const

export const categoryRecord = named(
  'ProductCategoryRecord',
  z.object({
    version: z.int(),
    /** The ERP's, or made of the name for one that was added here. It never changes. */
    code: z.string(),
    name: productText(categoryLimits.name),
    parent: z.nullable(z.string()),
    /** How many categories stand above it. */
    depth: z.int(),
    /** Its place among those with the same parent, from 0. */
    place: z.int(),
    siblings: z.int(),
    /** Products in it, those below it not counted. */
    products: z.int(),
    allowedActions: allowedActions(['delete']),
  }),
)
export type CategoryRecord = z.infer<typeof categoryRecord>

export const listProductCategories = endpoint({
  id: 'listProductCategories',
  resource: 'catalogue',
  method: 'GET',
  path: '/admin/product-categories',
  summary: 'The tree of categories from top to bottom, each after the one it belongs to',
  access: 'catalogue.view',
  responses: {
    200: z.object({ rows: z.array(categoryRecord), allowedActions: allowedActions(['edit', 'add']) }),
  },
})

const name = productText(categoryLimits.name)
const parent = z.nullable(z.string().check(z.maxLength(60)))

export const createProductCategory = endpoint({
  id: 'createProductCategory',
  resource: 'catalogue',
  method: 'POST',
  path: '/admin/product-categories',
  summary: 'Add a category, as the last of its parent; refused where the ERP says which there are',
  access: 'catalogue.edit',
  idempotent: 'required',
  body: z.object({ name, parent }),
  responses: { 201: categoryRecord },
})

const categoryParams = z.object({ code: z.string() })

/** Only what is named changes. */
export const updateProductCategory = endpoint({
  id: 'updateProductCategory',
  resource: 'catalogue',
  method: 'PATCH',
  path: '/admin/product-categories/{code}',
  summary: 'Change the names of a category, what it belongs to, or its place',
  access: 'catalogue.edit',
  params: categoryParams,
  body: z.object({
    version: z.int(),
    name: z.optional(name),
    parent: z.optional(parent),
    place: z.optional(z.int().check(z.minimum(0), z.maximum(categoryLimits.categories))),
  }),
  responses: { 200: categoryRecord },
})

export const deleteProductCategory = endpoint({
  id: 'deleteProductCategory',
  resource: 'catalogue',
  method: 'DELETE',
  path: '/admin/product-categories/{code}',
  summary: 'Delete a category in which nothing stands any more',
  access: 'catalogue.edit',
  params: categoryParams,
  query: z.object({ version: z.int() }),
  responses: { 204: null },
})
