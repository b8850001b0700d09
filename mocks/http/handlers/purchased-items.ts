import { listPurchasedItems } from '@/contract/purchased-items'
import { purchasedItems } from '@mocks/engine/purchases/purchased-items'
import { viewerOf } from '@mocks/engine/viewer'
import { implement } from '../implement'
import { amountFor } from '../presenters/amount'
import { presentGoodsNow } from '../presenters/goods-now'
import { isoOf } from '../presenters/time'

export const purchasedItemHandlers = [
  implement(listPurchasedItems, async ({ tx, query, ctx, reply }) => {
    const result = await purchasedItems(tx, query, ctx)
    if (!result.ok) return result
    const { rows, currency, ...page } = result.value
    const viewer = viewerOf(ctx)
    return reply(200, {
      ...page,
      rows: rows.map(({ now, figure, last: { order, quantity, unitPrice } }) => ({
        goods: presentGoodsNow(now, currency, viewer),
        orders: figure.orders,
        ordered: figure.quantity,
        last: {
          orderId: order.id,
          number: order.number,
          at: isoOf(order.placedAt),
          quantity,
          price: amountFor(viewer, unitPrice, order.currency),
        },
      })),
    })
  }),
]
