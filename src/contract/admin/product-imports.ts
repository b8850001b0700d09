import * as z from 'zod/mini'
import type { ProductImportId } from '@/domain/ids'
import { importOutcomes, importReasons, importTargets } from '@/domain/products/import-columns'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { listQuery, pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { shownValue, valueKey } from './product-value'

export const importLimits = { maxBytes: 10_000_000, records: 20_000, columns: 60 } as const

const target = named('ProductImportTarget', z.enum(importTargets))
const outcome = named('ProductImportOutcome', z.enum(importOutcomes))

const counts = z.object({
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  stale: z.int(),
})

export const productImport = named(
  'ProductImport',
  z.object({
    id: idOf<ProductImportId>(),
    version: z.int(),
    fileName: z.string(),
    records: z.int(),
    columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()), target: z.nullable(target) })),
    /** What the rows would do, once the columns are understood; null before, and when no column is the SKU. */
    counts: z.nullable(counts),
    applied: z.nullable(z.extend(counts, { at: instant })),
  }),
)
export type ProductImport = z.infer<typeof productImport>

/** The body is the file, which is read and not yet applied. */
export const createProductImport = endpoint({
  id: 'createProductImport',
  resource: 'productImports',
  method: 'POST',
  path: '/admin/product-imports',
  summary: 'Bring a CSV file with product data and learn which columns are understood',
  access: 'catalogue.import',
  idempotent: 'required',
  query: z.object({ name: z.string().check(z.minLength(1), z.maxLength(120)) }),
  body: 'binary',
  responses: { 201: productImport },
})

const importParams = z.object({ importId: idOf<ProductImportId>() })

export const getProductImport = endpoint({
  id: 'getProductImport',
  resource: 'productImports',
  method: 'GET',
  path: '/admin/product-imports/{importId}',
  summary: 'A file that was brought, with its columns and what its rows would do or did',
  access: 'catalogue.import',
  params: importParams,
  responses: { 200: productImport },
})

export const mapProductImport = endpoint({
  id: 'mapProductImport',
  resource: 'productImports',
  method: 'PUT',
  path: '/admin/product-imports/{importId}/mapping',
  summary: 'Say what each column is, and compare the file with the products as they are now',
  access: 'catalogue.import',
  params: importParams,
  body: z.object({
    version: z.int(),
    targets: z.array(z.nullable(target)).check(z.maxLength(importLimits.columns)),
  }),
  responses: { 200: productImport },
})

export const importRow = named(
  'ProductImportRow',
  z.object({
    /** Of the file, from 1. */
    line: z.int(),
    sku: z.string(),
    name: z.string(),
    outcome,
    reasons: z.array(z.object({ target: z.nullable(target), reason: z.enum(importReasons) })),
    changes: z.array(z.object({ key: valueKey, before: z.nullable(shownValue), after: shownValue })),
  }),
)
export type ImportRow = z.infer<typeof importRow>

export const importRowsQuery = listQuery(['line'], { outcome: z.optional(z.array(outcome)) })

export const listProductImportRows = endpoint({
  id: 'listProductImportRows',
  resource: 'productImports',
  method: 'GET',
  path: '/admin/product-imports/{importId}/rows',
  summary: 'What each row of the file would do, or did once it is applied, field by field',
  access: 'catalogue.import',
  params: importParams,
  query: importRowsQuery,
  responses: { 200: pageOf(importRow) },
})

/** Rows about products that have changed since they were compared are left alone. */
export const applyProductImport = endpoint({
  id: 'applyProductImport',
  resource: 'productImports',
  method: 'POST',
  path: '/admin/product-imports/{importId}/apply',
  summary: 'Apply the file in one step; refused rows and products that changed meanwhile stay as they are',
  access: 'catalogue.import',
  idempotent: 'required',
  params: importParams,
  body: z.object({ version: z.int() }),
  responses: { 200: productImport },
})
