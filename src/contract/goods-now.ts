import * as z from 'zod/mini'
import type { ProductId } from '@/domain/ids'
import { idOf } from './ids'
import { moneySchema } from './money'
import { orderableGoods } from './orderable-goods'
import { notOfferedReasons } from './products-page'
import { named } from './schema'

/** A product as the caller could order it today. */
export const goodsNow = named(
  'GoodsNow',
  z.object({
    productId: idOf<ProductId>(),
    ...orderableGoods,
    /** Why it cannot be had; null: it can. */
    reason: z.nullable(z.enum(notOfferedReasons)),
    /** The quantity asked for, moved to the product's minimum and multiple. */
    suggested: z.int(),
    /** Of one, when so many are taken. Null for people who may not see prices, and where it cannot be had. */
    price: z.nullable(moneySchema),
  }),
)
export type GoodsNow = z.infer<typeof goodsNow>
