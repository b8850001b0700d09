import * as z from 'zod/mini'
import type { ContractId, ProductFileId, ProductId } from '@/domain/ids'
import { markets } from '@/domain/markets'
import { priceReasons } from '@/domain/price-breaks'
import { productFileKinds, relationKinds } from '@/domain/products/fields'
import { stockLevels, stockSights } from '@/domain/products/stock-sight'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { currency, moneySchema } from './money'
import { pageOf } from './paging'
import { goodsListQuery } from './products-list'
import { named } from './schema'
import { locale } from './session'
import { date, instant } from './time'
import { priceNote } from './unit-price'

/** Rates of the ERP, by which prices are also shown in another currency; orders stay in the account's (PRD-06). */
export const conversion = named(
  'Conversion',
  z.object({
    from: currency,
    to: currency,
    /** What one unit of `from` is in `to`, times 1,000,000. */
    microRate: z.int(),
    /** The date of the rate. */
    on: date,
  }),
)
export type Conversion = z.infer<typeof conversion>

export const goodsRow = named(
  'GoodsRow',
  z.object({
    id: idOf<ProductId>(),
    sku: z.string(),
    name: z.string(),
    picture: z.nullable(idOf<ProductFileId>()),
    category: z.string(),
    unit: z.string(),
    minimum: z.int(),
    multiple: z.int(),
    /** Of one, when the least that can be ordered is taken. */
    price: z.nullable(moneySchema),
    priceNote: z.nullable(priceNote),
    /** The same in the currency that was asked for; null where it is the account's or a rate is missing. */
    converted: z.nullable(moneySchema),
    /** The number, or only a level, or neither: as agreed with the customer (PRD-04). */
    available: z.nullable(z.int()),
    stockLevel: z.nullable(z.enum(stockLevels)),
    leadTimeDays: z.int(),
    /** A purchase contract of the company that holds today names it. */
    inContract: z.boolean(),
    configurable: z.boolean(),
  }),
)
export type GoodsRow = z.infer<typeof goodsRow>

export const goodsFacets = named(
  'GoodsFacets',
  z.object({
    /** From top to bottom, each after the one it belongs to; counts include what stands below. */
    categories: z.array(
      z.object({ code: z.string(), name: z.string(), parent: z.nullable(z.string()), products: z.int() }),
    ),
    features: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        values: z.array(z.object({ id: z.string(), label: z.string(), products: z.int() })),
      }),
    ),
    /** Null for people who are not told of stock. */
    inStock: z.nullable(z.int()),
    inContract: z.int(),
    /** The lowest and the highest price of what the other filters leave. */
    prices: z.nullable(z.object({ from: moneySchema, to: moneySchema })),
  }),
)
export type GoodsFacets = z.infer<typeof goodsFacets>

export const browseProducts = endpoint({
  id: 'browseProducts',
  resource: 'products',
  method: 'GET',
  path: '/catalogue',
  summary: 'Products offered to the caller, by category, features, price and forgiving search, with counts',
  access: 'goods.view',
  query: goodsListQuery,
  responses: {
    200: pageOf(goodsRow, {
      facets: goodsFacets,
      /** Words of the search that were taken for others. */
      meant: z.array(z.object({ typed: z.string(), word: z.string() })),
      conversion: z.nullable(conversion),
    }),
  },
})
export type Goods = { rows: GoodsRow[]; facets: GoodsFacets }

const seenStock = { quantity: z.nullable(z.int()), level: z.nullable(z.enum(stockLevels)) }

export const relatedGoods = z.object({ kind: z.enum(relationKinds), discontinued: z.boolean(), ...goodsRow.shape })
export type RelatedGoods = z.infer<typeof relatedGoods>

/** Why somebody cannot put a product in the basket, whatever rights they have. */
export const notOfferedReasons = ['discontinued', 'market', 'language', 'catalog', 'price'] as const
export const productPageActions = ['addToBasket', 'askForQuote'] as const

export const productPage = named(
  'ProductPage',
  z.object({
    ...goodsRow.shape,
    description: z.string(),
    weightGrams: z.int(),
    pictures: z.array(z.object({ fileId: idOf<ProductFileId>(), alt: z.string() })),
    /** From the top of the tree down to where it stands. */
    path: z.array(z.object({ code: z.string(), name: z.string() })),
    features: z.array(z.object({ code: z.string(), name: z.string(), value: z.string(), unit: z.string() })),
    documents: z.array(
      z.object({
        fileId: idOf<ProductFileId>(),
        kind: z.enum(productFileKinds),
        title: z.string(),
        language: z.nullable(locale),
        name: z.string(),
        size: z.int(),
      }),
    ),
    related: z.array(relatedGoods),
    discontinued: z.boolean(),
    notOffered: z.nullable(z.enum(notOfferedReasons)),
    /** Null for people who may not see prices, and where there is none. */
    prices: z.nullable(
      z.object({
        list: moneySchema,
        /** Set where the list is that of the customer's country (PRD-05). */
        market: z.nullable(z.enum(markets)),
        /** The list price less what the customer's price group gets off; null where it gets nothing. */
        group: z.nullable(moneySchema),
        /** What one costs from which quantity on, beginning with the least that can be ordered; each is less. */
        steps: z.array(
          z.object({
            from: z.int(),
            price: moneySchema,
            converted: z.nullable(moneySchema),
            reason: z.enum(priceReasons),
          }),
        ),
      }),
    ),
    conversion: z.nullable(conversion),
    stock: z.nullable(
      z.object({
        sight: z.enum(stockSights),
        ...seenStock,
        warehouses: z.array(z.object({ code: z.string(), name: z.string(), ...seenStock })),
        asOf: instant,
        /** What is expected next; the quantity only for those who are told numbers. */
        nextReceipt: z.nullable(z.object({ on: date, quantity: z.nullable(z.int()) })),
      }),
    ),
    /** Purchase contracts that hold today and name it (CON-02). */
    contracts: z.array(
      z.object({
        id: idOf<ContractId>(),
        number: z.string(),
        name: z.string(),
        endsOn: date,
        price: z.nullable(moneySchema),
        left: z.int(),
      }),
    ),
    allowedActions: allowedActions(productPageActions),
  }),
)
export type ProductPage = z.infer<typeof productPage>

export const getProductPage = endpoint({
  id: 'getProductPage',
  resource: 'products',
  method: 'GET',
  path: '/catalogue/{sku}',
  summary: 'Everything a buyer needs to know of a product: prices with their reason, stock, documents, relations',
  access: 'goods.view',
  params: z.object({ sku: z.string().check(z.minLength(1), z.maxLength(60)) }),
  query: z.object({ currency: goodsListQuery.shape.currency }),
  responses: { 200: productPage },
})

/** Only files that are named as documents of a product; the reply is the file. */
export const downloadProductDocument = endpoint({
  id: 'downloadProductDocument',
  resource: 'products',
  method: 'GET',
  path: '/catalogue/documents/{fileId}',
  summary: 'A document of a product',
  access: 'goods.view',
  params: z.object({ fileId: idOf<ProductFileId>() }),
  responses: { 200: 'binary' },
})
