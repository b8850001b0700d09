import * as z from 'zod/mini'
import type { ProductFileId, ProductId } from '@/domain/ids'
import { currencies } from '@/domain/money'
import { markets } from '@/domain/markets'
import { priceGroups } from '@/domain/modules'
import { productFileKinds, relationKinds } from '@/domain/products/fields'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { moneySchema } from '../money'
import { pageOf } from '../paging'
import { named } from '../schema'
import { locale } from '../session'
import { instant } from '../time'
import { productFilter, productListQuery, productSorts, type productViews } from './product-list'
import { erpSays, masterRule, productText, productTextLimits, provenance } from './product-value'

export const productLimits = {
  features: 40,
  categories: 20,
  pictures: 12,
  files: 20,
  relations: 40,
  quantity: 100_000,
  leadTimeDays: 730,
  weightGrams: 10_000_000,
  breaks: 500,
  /** Minor units. */
  price: 1_000_000_000,
} as const

/** What may be uploaded; type and content are both checked. */
export const pictureUpload = { types: ['image/png', 'image/jpeg'], maxBytes: 2_000_000 } as const
export const fileUpload = {
  types: ['application/pdf', 'image/png', 'image/jpeg', 'text/csv'],
  maxBytes: 10_000_000,
} as const

export const productSummary = named(
  'ProductSummary',
  z.object({
    id: idOf<ProductId>(),
    sku: z.string(),
    name: z.string(),
    category: z.string(),
    unit: z.string(),
    discontinued: z.boolean(),
    /** Languages in which a name or description is missing. */
    missing: z.array(locale),
    pictures: z.int(),
    mainPicture: z.nullable(idOf<ProductFileId>()),
    /** Values that wait for somebody's decision between portal and ERP. */
    conflicts: z.int(),
    /** Values that people of the portal have set. */
    edited: z.int(),
    changedAt: z.nullable(instant),
    listPrice: z.nullable(moneySchema),
    stock: z.nullable(z.int()),
  }),
)
export type ProductSummary = z.infer<typeof productSummary>

export const productCategory = named(
  'ProductCategory',
  z.object({ code: z.string(), name: z.string(), parent: z.nullable(z.string()), products: z.int() }),
)
export type ProductCategory = z.infer<typeof productCategory>

export const catalogueActions = ['edit', 'import'] as const

export const listProducts = endpoint({
  id: 'listProducts',
  resource: 'catalogue',
  method: 'GET',
  path: '/admin/products',
  summary: 'Products; every word of the query must be found in the SKU or in a name of any language',
  access: 'catalogue.view',
  query: productListQuery,
  responses: {
    200: pageOf(productSummary, {
      views: z.object({
        all: z.int(),
        onSale: z.int(),
        untranslated: z.int(),
        unpictured: z.int(),
        conflicts: z.int(),
        edited: z.int(),
        discontinued: z.int(),
      } satisfies Record<(typeof productViews)[number], z.ZodMiniType>),
      categories: z.array(productCategory),
      allowedActions: allowedActions(catalogueActions),
    }),
  },
})

/** The reply is the file. The columns are those an import understands, and prices and stock to read. */
export const exportProducts = endpoint({
  id: 'exportProducts',
  resource: 'catalogue',
  method: 'GET',
  path: '/admin/product-export',
  summary: 'The products of a filtered list as CSV, one column for each language',
  access: 'catalogue.view',
  query: z.object({
    q: z.optional(z.string().check(z.maxLength(200))),
    sort: z.optional(z.enum(productSorts.flatMap((field) => [field, `-${field}`]) as ['sku'])),
    ...productFilter,
    separator: z.optional(z.enum(['comma', 'semicolon'])),
    /** Keeps spreadsheets from running what cells begin with; on unless false. */
    guard: z.optional(z.boolean()),
  }),
  responses: { 200: 'binary' },
})

const feature = z.object({
  code: z.string().check(z.trim(), z.minLength(1), z.maxLength(40), z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  name: productText(productTextLimits.featureName),
  value: productText(productTextLimits.featureValue),
  unit: z.string().check(z.trim(), z.maxLength(productTextLimits.featureUnit)),
})
const picture = z.object({ fileId: idOf<ProductFileId>(), alt: productText(productTextLimits.alt) })
const fileLink = z.object({
  fileId: idOf<ProductFileId>(),
  kind: z.enum(productFileKinds),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  language: z.nullable(locale),
})
const relation = z.object({ kind: z.enum(relationKinds), productId: idOf<ProductId>() })

const breakFields = {
  /** With neither, the price is everybody's. */
  group: z.nullable(z.enum(priceGroups)),
  customerNumber: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
  /** The quantity from which it holds. */
  from: z.int().check(z.minimum(1), z.maximum(productLimits.quantity)),
  price: moneySchema,
}
const priceBreak = z.object(breakFields)

const related = z.object({
  kind: z.enum(relationKinds),
  id: idOf<ProductId>(),
  sku: z.string(),
  name: z.string(),
  discontinued: z.boolean(),
})
export type RelatedProduct = z.infer<typeof related>

/** PRD-05: nothing named means everywhere, and everybody. A market's own list price counts there instead of the list's. */
const offer = z.object({
  markets: z.array(z.enum(markets)).check(z.maxLength(markets.length)),
  languages: z.array(locale).check(z.maxLength(20)),
  marketPrices: z.array(z.object({ market: z.enum(markets), price: moneySchema })).check(z.maxLength(100)),
})

export const productDetail = named(
  'ProductDetail',
  z.object({
    id: idOf<ProductId>(),
    version: z.int(),
    sku: z.string(),
    /** As the reader reads it; `names` has every language. */
    title: z.string(),
    name: productText(productTextLimits.name),
    description: productText(productTextLimits.description),
    features: z.array(feature),
    /** Codes, the main one first. */
    categories: z.array(z.string()),
    pictures: z.array(picture),
    files: z.array(z.extend(fileLink, { name: z.string(), size: z.int(), type: z.string() })),
    relations: z.array(related),
    /** Products that name this one: what it replaces, belongs to or is a part of. */
    relatedFrom: z.array(related),
    unit: z.string(),
    minimum: z.int(),
    multiple: z.int(),
    leadTimeDays: z.int(),
    weightGrams: z.int(),
    discontinued: z.boolean(),
    offer,
    missing: z.array(locale),
    prices: z.array(
      z.object({ list: moneySchema, groups: z.array(z.object({ group: z.string(), price: moneySchema })) }),
    ),
    /** Prices by quantity and customers' own (PRD-07), as far as the reader works for those customers. */
    breaks: z.array(z.object({ ...breakFields, customerName: z.nullable(z.string()) })),
    /** More than are listed, and prices of customers out of the reader's reach. */
    moreBreaks: z.int(),
    hiddenBreaks: z.int(),
    stock: z.nullable(
      z.object({
        quantity: z.int(),
        asOf: instant,
        warehouses: z.array(z.object({ code: z.string(), quantity: z.int() })),
      }),
    ),
    /** By value; a value that is not named came from the ERP with the product. */
    origins: z.record(z.string(), provenance),
    /** By field: whose value counts. */
    rules: z.record(z.string(), masterRule),
    erpSays: z.array(erpSays),
    allCategories: z.array(productCategory),
    allowedActions: allowedActions(['edit']),
  }),
)
export type ProductDetail = z.infer<typeof productDetail>

const productParams = z.object({ productId: idOf<ProductId>() })

export const getProduct = endpoint({
  id: 'getProduct',
  resource: 'catalogue',
  method: 'GET',
  path: '/admin/products/{productId}',
  summary: 'One product with all its data, where each value comes from and what the ERP says instead',
  access: 'catalogue.view',
  params: productParams,
  responses: { 200: productDetail },
})

const whole = (minimum: number, maximum: number) => z.int().check(z.minimum(minimum), z.maximum(maximum))

/** Only what is named changes. */
export const updateProduct = endpoint({
  id: 'updateProduct',
  resource: 'catalogue',
  method: 'PATCH',
  path: '/admin/products/{productId}',
  summary: 'Change some of the data of a product; what the ERP is master of is refused',
  access: 'catalogue.edit',
  params: productParams,
  body: z.object({
    version: z.int(),
    name: z.optional(productText(productTextLimits.name)),
    description: z.optional(productText(productTextLimits.description)),
    features: z.optional(z.array(feature).check(z.maxLength(productLimits.features))),
    categories: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(productLimits.categories))),
    pictures: z.optional(z.array(picture).check(z.maxLength(productLimits.pictures))),
    files: z.optional(z.array(fileLink).check(z.maxLength(productLimits.files))),
    relations: z.optional(z.array(relation).check(z.maxLength(productLimits.relations))),
    minimum: z.optional(whole(1, productLimits.quantity)),
    multiple: z.optional(whole(1, productLimits.quantity)),
    leadTimeDays: z.optional(whole(0, productLimits.leadTimeDays)),
    weightGrams: z.optional(whole(0, productLimits.weightGrams)),
    discontinued: z.optional(z.boolean()),
    offer: z.optional(offer),
    /** One for each currency it is sold in. */
    listPrice: z.optional(z.array(moneySchema).check(z.maxLength(currencies.length))),
    breaks: z.optional(z.array(priceBreak).check(z.maxLength(productLimits.breaks))),
  }),
  responses: { 200: productDetail },
})

export const productFile = named(
  'ProductFile',
  z.object({ id: idOf<ProductFileId>(), name: z.string(), type: z.string(), size: z.int() }),
)

/** It belongs to the product once an edit of its pictures or files names it. */
export const uploadProductFile = endpoint({
  id: 'uploadProductFile',
  resource: 'catalogue',
  method: 'POST',
  path: '/admin/products/{productId}/files',
  summary: 'Upload a picture or file of a product',
  access: 'catalogue.edit',
  params: productParams,
  query: z.object({
    name: z.string().check(z.minLength(1), z.maxLength(120)),
    use: z.enum(['picture', 'file']),
  }),
  body: 'binary',
  responses: { 201: productFile },
})

export const downloadProductFile = endpoint({
  id: 'downloadProductFile',
  resource: 'catalogue',
  method: 'GET',
  path: '/admin/product-files/{fileId}',
  summary: 'The bytes of a picture or file of a product',
  access: 'catalogue.view',
  params: z.object({ fileId: idOf<ProductFileId>() }),
  responses: { 200: 'binary' },
})
