import { getOrder, getOrderNeighbours, getReorder, listOrders, placeOrder } from '@/contract/orders'
import { money } from '@/domain/money'
import * as place from '@mocks/engine/checkout/place-order'
import type { PricedBasket } from '@mocks/engine/basket/priced-basket'
import type { Context } from '@mocks/engine/context'
import * as list from '@mocks/engine/orders/list-orders'
import { buyerActions } from '@mocks/engine/orders/order-actions'
import * as record from '@mocks/engine/orders/order-record'
import * as reorder from '@mocks/engine/orders/reorder'
import { viewerOf } from '@mocks/engine/viewer'
import { queueForErp } from '@mocks/jobs/outbound/queue-for-erp'
import { sendMail } from '@mocks/mail/send-mail'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { implement } from '../implement'
import { presentBasket } from '../presenters/basket'
import { presentNeighbours } from '../presenters/neighbours'
import { presentOrder } from '../presenters/order-detail'
import { presentOrderSummary } from '../presenters/order-summary'
import { presentReorderLines } from '../presenters/reorder'
import { isoOf } from '../presenters/time'
import { presentCurrent } from '../refusal-current'

/** Tells the person who ordered; with the total only if they may see prices. */
const mailReceipt = async (tx: Tx, order: OrderRow, ctx: Context): Promise<void> => {
  const user = await tx.users.require(ctx.actor.userId)
  await sendMail(tx, ctx, {
    kind: 'orderReceived',
    to: { email: user.email, userId: user.id, locale: user.locale },
    params: {
      name: user.name,
      number: order.number,
      poNumber: order.poNumber,
      lines: order.lines.length,
      total: viewerOf(ctx).prices ? money(order.total, order.currency) : null,
    },
    links: [{ href: `/account/orders/${order.id}` }],
  })
}

export const orderHandlers = [
  implement(listOrders, async ({ tx, query, ctx, reply }) => {
    const result = await list.listOrders(tx, query, ctx)
    if (!result.ok) return result
    const { rows, ...page } = result.value
    return reply(200, { ...page, rows: rows.map((row) => presentOrderSummary(row, viewerOf(ctx))) })
  }),

  implement(getOrder, async ({ tx, params, ctx, reply }) => {
    const result = await record.getOrder(tx, params.orderId, ctx)
    if (!result.ok) return result
    const order = presentOrder(result.value, viewerOf(ctx), ctx.clock.now())
    return reply(200, { ...order, allowedActions: buyerActions(ctx) })
  }),

  implement(getOrderNeighbours, async ({ tx, params, query, ctx, reply }) => {
    const result = await list.orderNeighbours(tx, { orderId: params.orderId, query }, ctx)
    return result.ok ? reply(200, presentNeighbours(result.value)) : result
  }),

  implement(getReorder, async ({ tx, params, ctx, reply }) => {
    const result = await reorder.getReorder(tx, params.orderId, ctx)
    if (!result.ok) return result
    const lines = presentReorderLines(result.value, viewerOf(ctx))
    return reply(200, { number: result.value.order.number, pricesAsOf: isoOf(ctx.clock.now()), lines })
  }),

  implement(placeOrder, async ({ tx, body, ctx, reply }) => {
    const result = await place.placeOrder(tx, body, ctx)
    if (!result.ok) return presentCurrent(result, (basket: PricedBasket) => presentBasket(basket, viewerOf(ctx)))
    await queueForErp(tx, ctx, result.value)
    await mailReceipt(tx, result.value, ctx)
    return reply(201, { orderId: result.value.id, number: result.value.number })
  }),
]
