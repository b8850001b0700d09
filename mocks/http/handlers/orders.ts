import { getOrder, getOrderNeighbours, getReorder, listOrders, placeOrder } from '@/contract/orders'
import * as place from '@mocks/engine/checkout/place-order'
import type { PricedBasket } from '@mocks/engine/basket/priced-basket'
import * as list from '@mocks/engine/orders/list-orders'
import { buyerActions } from '@mocks/engine/orders/order-actions'
import * as record from '@mocks/engine/orders/order-record'
import * as reorder from '@mocks/engine/orders/reorder'
import { returnsOf } from '@mocks/engine/returns/return-eligibility'
import { viewerOf } from '@mocks/engine/viewer'
import { afterPlacing } from '@mocks/jobs/authorizations/after-placing'
import { implement } from '../implement'
import { presentBasket } from '../presenters/basket'
import { presentNeighbours } from '../presenters/neighbours'
import { presentOrder } from '../presenters/order-detail'
import { presentOrderSummary } from '../presenters/order-summary'
import { presentReorderLines } from '../presenters/reorder'
import { isoOf } from '../presenters/time'
import { presentCurrent } from '../refusal-current'

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
    const { reasons, lines, action } = await returnsOf(tx, result.value, ctx)
    return reply(200, {
      ...order,
      returns: {
        reasons: [...reasons],
        lines: lines.map(({ until, ...line }) => ({ ...line, returnUntil: until })),
      },
      allowedActions: [...(await buyerActions(tx, ctx)), action],
    })
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
    await afterPlacing(tx, ctx, result.value)
    const { id, number, authorization } = result.value.order
    return reply(201, { orderId: id, number, authorization })
  }),
]
