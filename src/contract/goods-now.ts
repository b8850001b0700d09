import * as z from 'zod/mini'
import type { ProductFileId, ProductId } from '@/domain/ids'
import { stockLevels } from '@/domain/products/stock-sight'
import { idOf } from './ids'
import { moneySchema } from './money'
import { notOfferedReasons } from './products-page'
import { named } from './schema'

/** A product as the caller could order it today. */
export const goodsNow = named(
  'GoodsNow',
  z.object({
    productId: idOf<ProductId>(),
    sku: z.string(),
    name: z.string(),
    picture: z.nullable(idOf<ProductFileId>()),
    unit: z.string(),
    minimum: z.int(),
    multiple: z.int(),
    /** Why it cannot be had; null: it can. */
    reason: z.nullable(z.enum(notOfferedReasons)),
    /** The quantity asked for, moved to the product's minimum and multiple. */
    suggested: z.int(),
    /** Of one, when so many are taken. Null for people who may not see prices, and where it cannot be had. */
    price: z.nullable(moneySchema),
    /** Null for people who are told no number. */
    available: z.nullable(z.int()),
    stockLevel: z.nullable(z.enum(stockLevels)),
    leadTimeDays: z.int(),
  }),
)
export type GoodsNow = z.infer<typeof goodsNow>
