import * as z from 'zod/mini'
import type { OrderId } from '@/domain/ids'
import { endpoint } from './endpoint'
import { goodsNow } from './goods-now'
import { idOf } from './ids'
import { moneySchema } from './money'
import { pageOf } from './paging'
import { purchasedItemsQuery } from './purchased-items-list'
import { named } from './schema'
import { instant } from './time'

export const purchasedItem = named(
  'PurchasedItem',
  z.object({
    /** Suggested is what was ordered last, in a quantity that can be ordered today. */
    goods: goodsNow,
    /** Orders with it, in the period. */
    orders: z.int(),
    /** Pieces of it, in the period. */
    ordered: z.int(),
    last: z.object({
      orderId: idOf<OrderId>(),
      number: z.string(),
      at: instant,
      quantity: z.int(),
      /** Of one, then. Null for people who may not see prices. */
      price: z.nullable(moneySchema),
    }),
  }),
)
export type PurchasedItem = z.infer<typeof purchasedItem>

/** Orders that were cancelled, rejected or never authorized do not count. */
export const listPurchasedItems = endpoint({
  id: 'listPurchasedItems',
  resource: 'orders',
  method: 'GET',
  path: '/purchased-items',
  summary: 'What was bought before, how often, when last and at which price: most ordered first',
  access: 'orders.create',
  query: purchasedItemsQuery,
  responses: { 200: pageOf(purchasedItem) },
})
