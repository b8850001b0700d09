import {
  editDeskOrder,
  getDeskFilterOptions,
  getDeskOrder,
  getDeskOrderNeighbours,
  listDeskOrders,
  previewDeskOrderEdit,
  previewDeskOrdersSend,
  sendDeskOrder,
  sendDeskOrders,
} from '@/contract/admin/orders'
import * as edit from '@mocks/engine/desk/edit-desk-order'
import * as detail from '@mocks/engine/desk/get-desk-order'
import * as list from '@mocks/engine/desk/list-desk-orders'
import { type PlannedSend, planSend } from '@mocks/engine/desk/plan-send'
import { sendableOrder } from '@mocks/engine/desk/sendable-order'
import type { Context } from '@mocks/engine/context'
import { staffViewer } from '@mocks/engine/viewer'
import { sendOrderNow } from '@mocks/jobs/outbound/send-order-now'
import { sendOrders } from '@mocks/jobs/outbound/send-orders'
import type { OrderRow } from '@mocks/store/rows/orders'
import { implement } from '../implement'
import { totalsFor } from '../presenters/amount'
import { presentNeighbours } from '../presenters/neighbours'
import { presentAttempt, presentDeskOrder } from '../presenters/order-detail'
import { presentDeskOrderSummary } from '../presenters/order-summary'
import { presentCurrent } from '../refusal-current'

const present = (ctx: Context) => (order: detail.DeskOrder) =>
  presentDeskOrder(order, staffViewer(ctx), ctx.clock.now())

const ofSeveral = ({ order, company }: PlannedSend) => ({
  orderId: order.id,
  number: order.number,
  companyName: company.name,
})

export const deskOrderHandlers = [
  implement(listDeskOrders, async ({ tx, query, ctx, reply }) => {
    const result = await list.listDeskOrders(tx, query, ctx)
    if (!result.ok) return result
    const { rows, ...page } = result.value
    return reply(200, { ...page, rows: rows.map((row) => presentDeskOrderSummary(row, staffViewer(ctx))) })
  }),

  implement(getDeskFilterOptions, async ({ tx, ctx, reply }) => {
    const result = await list.deskFilterOptions(tx, ctx)
    if (!result.ok) return result
    const { companies, ...options } = result.value
    const named = companies.map(({ id, name, customerNumber }) => ({ id, name, customerNumber }))
    return reply(200, { ...options, companies: named })
  }),

  implement(getDeskOrder, async ({ tx, params, ctx, reply }) => {
    const result = await detail.getDeskOrder(tx, params.orderId, ctx)
    return result.ok ? reply(200, present(ctx)(result.value)) : result
  }),

  implement(getDeskOrderNeighbours, async ({ tx, params, query, ctx, reply }) => {
    const result = await list.deskOrderNeighbours(tx, { orderId: params.orderId, query }, ctx)
    return result.ok ? reply(200, presentNeighbours(result.value)) : result
  }),

  implement(editDeskOrder, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.editDeskOrder(tx, { orderId: params.orderId, ...body }, ctx)
    return result.ok ? reply(200, present(ctx)(result.value)) : presentCurrent(result, present(ctx))
  }),

  implement(previewDeskOrderEdit, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.previewEdit(tx, { ...body, ...params }, ctx)
    if (!result.ok) return result
    const outcomeOf = (order: OrderRow) => ({
      totals: totalsFor(staffViewer(ctx), order, order.currency),
      deliveries: order.deliveries?.length ?? 1,
    })
    return reply(200, { before: outcomeOf(result.value.before), after: outcomeOf(result.value.after) })
  }),

  implement(
    sendDeskOrder,
    async ({ tx, params, ctx, reply }) => {
      const order = await sendableOrder(tx, params.orderId, ctx)
      if (!order.ok) return order
      const attempt = await sendOrderNow(tx, ctx, order.value)
      const after = await detail.getDeskOrder(tx, params.orderId, ctx)
      return after.ok ? reply(200, { attempt: presentAttempt(attempt), order: present(ctx)(after.value) }) : after
    },
    { erp: true },
  ),

  implement(previewDeskOrdersSend, async ({ tx, body, ctx, reply }) => {
    const planned = await planSend(tx, body.orderIds, ctx)
    if (!planned.ok) return planned
    const rows = planned.value.map((each) => ({
      ...ofSeveral(each),
      version: each.order.version,
      plan: each.plan,
      erpNumber: each.order.erpNumber,
      reason: each.reason,
    }))
    return reply(200, { rows })
  }),

  implement(
    sendDeskOrders,
    async ({ tx, body, ctx, reply }) => {
      const ids = body.orders.map(({ id }) => id)
      const planned = await planSend(tx, ids, ctx, (at) => `/orders/${at}`)
      if (!planned.ok) return planned
      const versions = new Map(body.orders.map(({ id, version }) => [id, version]))
      const rows = (await sendOrders(tx, ctx, planned.value, versions)).map((each) => ({
        ...ofSeveral(each),
        outcome: each.outcome,
        erpNumber: each.erpNumber,
        message: each.message,
        reason: each.reason,
      }))
      return reply(200, { rows })
    },
    { erp: true },
  ),
]
