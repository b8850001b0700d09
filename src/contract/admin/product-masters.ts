import * as z from 'zod/mini'
import type { ProductId } from '@/domain/ids'
import { productFields } from '@/domain/products/fields'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { conflictListQuery } from './product-conflict-list'
import { masterRule, shownValue, valueKey } from './product-value'
import { productCategory } from './products'

const productField = named('ProductField', z.enum(productFields))

const table = {
  /** A rule for each field … */
  rules: z.array(z.object({ field: productField, rule: masterRule })),
  /** … and for some fields another one in a category. */
  exceptions: z
    .array(
      z.object({ field: productField, category: z.string().check(z.minLength(1), z.maxLength(60)), rule: masterRule }),
    )
    .check(z.maxLength(200)),
}

export const productMasters = named(
  'ProductMasters',
  z.object({
    version: z.int(),
    ...table,
    /** How many values people of the portal have set, differ from the ERP's, and wait for a decision. */
    counts: z.array(z.object({ field: productField, edited: z.int(), differing: z.int(), open: z.int() })),
    categories: z.array(productCategory),
    changedAt: z.nullable(instant),
    changedBy: z.nullable(z.string()),
    allowedActions: allowedActions(['edit']),
  }),
)
export type ProductMasters = z.infer<typeof productMasters>

/** INT-03 */
export const getProductMasters = endpoint({
  id: 'getProductMasters',
  resource: 'catalogue',
  method: 'GET',
  path: '/admin/product-masters',
  summary: 'Which side is master of each field of products, and where a category differs',
  access: 'catalogue.view',
  responses: { 200: productMasters },
})

export const updateProductMasters = endpoint({
  id: 'updateProductMasters',
  resource: 'catalogue',
  method: 'PUT',
  path: '/admin/product-masters',
  summary: 'Change which side is master; values that now belong to the other side change at once',
  access: 'catalogue.edit',
  body: z.object({ version: z.int(), ...table }),
  responses: { 200: productMasters },
})

export const mastersEffect = named(
  'ProductMastersEffect',
  z.object({
    /** Products with a value that would change. */
    products: z.int(),
    fields: z.array(
      z.object({
        field: productField,
        /** Values that would become the ERP's. */
        taken: z.int(),
        /** Values somebody would have to decide about from then on, and those nobody would have to any more. */
        asked: z.int(),
        answered: z.int(),
      }),
    ),
    examples: z.array(
      z.object({ sku: z.string(), name: z.string(), key: valueKey, before: shownValue, after: shownValue }),
    ),
  }),
)
export type MastersEffect = z.infer<typeof mastersEffect>

/** A POST for the length of what is asked: it writes nothing. */
export const previewProductMasters = endpoint({
  id: 'previewProductMasters',
  resource: 'catalogue',
  method: 'POST',
  path: '/admin/product-masters/preview',
  summary: 'What other rules would change, if they were saved now; nothing is written',
  access: 'catalogue.edit',
  body: z.object(table),
  responses: { 200: mastersEffect },
})

export const productConflict = named(
  'ProductConflict',
  z.object({
    productId: idOf<ProductId>(),
    version: z.int(),
    sku: z.string(),
    name: z.string(),
    key: valueKey,
    held: shownValue,
    erp: shownValue,
    at: z.nullable(instant),
  }),
)
export type ProductConflict = z.infer<typeof productConflict>

export const listProductConflicts = endpoint({
  id: 'listProductConflicts',
  resource: 'catalogue',
  method: 'GET',
  path: '/admin/product-conflicts',
  summary: 'Values in which portal and ERP differ and somebody must decide',
  access: 'catalogue.view',
  query: conflictListQuery,
  responses: {
    200: pageOf(productConflict, {
      fields: z.array(z.object({ field: productField, open: z.int() })),
      allowedActions: allowedActions(['decide']),
    }),
  },
})

export const conflictChoices = ['take', 'keep'] as const
export const conflictOutcomes = ['taken', 'kept', 'stale', 'gone', 'locked'] as const

/** Each decision is about the product as it was seen; one that has changed since is left alone and told so. */
export const decideProductConflicts = endpoint({
  id: 'decideProductConflicts',
  resource: 'catalogue',
  method: 'POST',
  path: '/admin/product-conflicts/decide',
  summary: "Take the ERP's value or keep the portal's, for any number of values",
  access: 'catalogue.edit',
  idempotent: 'required',
  body: z.object({
    decisions: z
      .array(
        z.object({
          productId: idOf<ProductId>(),
          version: z.int(),
          key: valueKey,
          choice: z.enum(conflictChoices),
        }),
      )
      .check(z.minLength(1), z.maxLength(500)),
  }),
  responses: {
    200: z.object({
      rows: z.array(
        z.object({ productId: idOf<ProductId>(), sku: z.string(), key: valueKey, outcome: z.enum(conflictOutcomes) }),
      ),
    }),
  },
})
