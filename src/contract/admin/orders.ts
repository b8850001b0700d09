import * as z from 'zod/mini'
import { deskOrderListQuery } from './desk-order-list'
import type { AddressId, CompanyId, OrderId, OrderLineId, UserId } from '@/domain/ids'
import { allowedActions, refusalReason } from '../action'
import { deliveryAddress } from '../address'
import { authorization } from '../authorizations'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { currency, moneySchema } from '../money'
import { orderDetail, orderTotals } from '../order-detail'
import { orderFieldLimits } from '../order-fields'
import { erpState, orderSummary } from '../order-list'
import { neighbours, orderParams } from '../orders'
import { pageOf } from '../paging'
import { named } from '../schema'
import { date, instant } from '../time'

export const deskOrderSummary = named(
  'DeskOrderSummary',
  z.extend(orderSummary, {
    companyId: idOf<CompanyId>(),
    companyName: z.string(),
    customerNumber: z.string(),
    erpState,
    erpNumber: z.nullable(z.string()),
  }),
)
export type DeskOrderSummary = z.infer<typeof deskOrderSummary>

export const listDeskOrders = endpoint({
  id: 'listDeskOrders',
  resource: 'orders',
  method: 'GET',
  path: '/admin/orders',
  summary: 'Orders of every company',
  access: 'orderDesk.view',
  query: deskOrderListQuery,
  responses: {
    200: pageOf(deskOrderSummary, {
      views: z.object({ all: z.int(), notInErp: z.int(), failed: z.int(), open: z.int(), backordered: z.int() }),
      totals: z.array(moneySchema),
    }),
  },
})

/** What the filter panel offers. */
export const getDeskFilterOptions = endpoint({
  id: 'getDeskFilterOptions',
  resource: 'companies',
  method: 'GET',
  path: '/admin/orders/filter-options',
  summary: 'Companies, countries and currencies there are orders of',
  access: 'orderDesk.view',
  responses: {
    200: z.object({
      companies: z.array(z.object({ id: idOf<CompanyId>(), name: z.string(), customerNumber: z.string() })),
      countries: z.array(z.string()),
      currencies: z.array(currency),
    }),
  },
})

export const sendAttempt = named(
  'SendAttempt',
  z.object({
    number: z.int(),
    at: instant,
    by: z.string(),
    durationMs: z.int(),
    outcome: z.enum(['accepted', 'alreadyThere', 'rejected', 'unreachable']),
    erpNumber: z.nullable(z.string()),
    /** What the ERP said. From outside: shown as text, never as markup. */
    message: z.nullable(z.string()),
    /** SHA-256 of the payload, hex; equal hashes mean the same content was sent. */
    payloadHash: z.string(),
    /** The document as sent, JSON text. */
    payload: z.string(),
  }),
)
export type SendAttempt = z.infer<typeof sendAttempt>

export const deskOrderActions = ['edit', 'send', 'resend'] as const
export const deskOrderDetail = named(
  'DeskOrderDetail',
  z.extend(z.omit(orderDetail, { allowedActions: true, returns: true }), {
    company: z.object({
      id: idOf<CompanyId>(),
      name: z.string(),
      customerNumber: z.string(),
      country: z.string(),
      blocked: z.boolean(),
    }),
    /** The person of the customer who placed it in the portal; null for other origins. */
    buyer: z.nullable(z.object({ id: idOf<UserId>(), name: z.string() })),
    deliveryAddresses: z.array(deliveryAddress),
    deliveryAddressId: z.nullable(idOf<AddressId>()),
    attempts: z.array(sendAttempt),
    /** ADM-23: null when nobody had to authorize the order. The seller's people decide nothing. */
    authorizationCase: z.nullable(z.omit(authorization, { allowedActions: true })),
    idempotencyKey: z.nullable(z.string()),
    allowedActions: allowedActions(deskOrderActions),
  }),
)
export type DeskOrderDetail = z.infer<typeof deskOrderDetail>

export const getDeskOrder = endpoint({
  id: 'getDeskOrder',
  resource: 'orders',
  method: 'GET',
  path: '/admin/orders/{orderId}',
  summary: 'One order with its ERP link, send attempts and payloads',
  access: 'orderDesk.view',
  params: orderParams,
  responses: { 200: deskOrderDetail },
})

export const getDeskOrderNeighbours = endpoint({
  id: 'getDeskOrderNeighbours',
  resource: 'orders',
  method: 'GET',
  path: '/admin/orders/{orderId}/neighbours',
  summary: 'The previous and next order within a filtered and sorted list',
  access: 'orderDesk.view',
  params: orderParams,
  query: deskOrderListQuery,
  responses: { 200: neighbours },
})

const editedGoods = {
  deliveryAddressId: idOf<AddressId>(),
  /** Quantities by line; zero takes the line out. */
  lines: z.array(z.object({ lineId: idOf<OrderLineId>(), quantity: z.int().check(z.minimum(0), z.maximum(100_000)) })),
}

export const editDeskOrder = endpoint({
  id: 'editDeskOrder',
  resource: 'orders',
  method: 'PATCH',
  path: '/admin/orders/{orderId}',
  summary: 'Edit an order the ERP does not have yet, where the portal setting allows',
  access: 'orderDesk.edit',
  params: orderParams,
  body: z.object({
    version: z.int(),
    poNumber: z.string().check(z.trim(), z.maxLength(orderFieldLimits.poNumber)),
    reference: z.string().check(z.trim(), z.maxLength(orderFieldLimits.reference)),
    note: z.string().check(z.trim(), z.maxLength(orderFieldLimits.note)),
    requestedOn: z.nullable(date),
    ...editedGoods,
  }),
  responses: { 200: deskOrderDetail },
})

const outcome = z.object({ totals: z.nullable(orderTotals), deliveries: z.int() })

/** The same reckoning as the edit itself, without it; refused as the edit would be. */
export const previewDeskOrderEdit = endpoint({
  id: 'previewDeskOrderEdit',
  resource: 'orders',
  method: 'POST',
  path: '/admin/orders/{orderId}/preview-edit',
  summary: 'What other quantities or another address come to: totals and deliveries, before and after',
  access: 'orderDesk.edit',
  params: orderParams,
  body: z.object(editedGoods),
  responses: { 200: z.object({ before: outcome, after: outcome }) },
})

/** Idempotent: an order the ERP already has answers `alreadyThere` with its number and nothing is written twice. */
export const sendDeskOrder = endpoint({
  id: 'sendDeskOrder',
  resource: 'orders',
  method: 'POST',
  path: '/admin/orders/{orderId}/send',
  summary: 'Send or re-send an order to the ERP now',
  access: 'orderDesk.send',
  params: orderParams,
  responses: { 200: z.object({ attempt: sendAttempt, order: deskOrderDetail }) },
})

/** One request sends no more than this: the caller waits for the answer, and the ERP for the caller. */
export const mostOrdersAtOnce = 200
const ofSeveral = { orderId: idOf<OrderId>(), number: z.string(), companyName: z.string() }

export const sendPlan = named(
  'SendPlan',
  z.object({
    ...ofSeveral,
    /** Of the order as it was judged: sending is for this one. */
    version: z.int(),
    plan: z.enum(['send', 'resend', 'alreadyThere', 'refused']),
    erpNumber: z.nullable(z.string()),
    /** Why the order is refused; absent otherwise. */
    reason: z.optional(refusalReason),
  }),
)
export type SendPlan = z.infer<typeof sendPlan>

/** Asks only, and changes nothing; a POST because two hundred ids do not fit into an address. */
export const previewDeskOrdersSend = endpoint({
  id: 'previewDeskOrdersSend',
  resource: 'orders',
  method: 'POST',
  path: '/admin/orders/send-preview',
  summary: 'What sending several orders to the ERP would do with each; sends nothing',
  access: 'orderDesk.send',
  body: z.object({ orderIds: z.array(idOf<OrderId>()).check(z.minLength(1), z.maxLength(mostOrdersAtOnce)) }),
  responses: { 200: z.object({ rows: z.array(sendPlan) }) },
})

export const sendReport = named(
  'SendReport',
  z.object({
    ...ofSeveral,
    /**
     * `queued`: the ERP could not be reached and the order goes with the first run that reaches it. `unreachable`: the
     * same, but an order that the ERP refused before waits for a person. `rejected`: the ERP refused, and `message` says
     * why in its words. `refused`: the portal did not send it, and `reason` says why. `stale`: it was not sent either, as
     * somebody changed it since it was looked at.
     */
    outcome: z.enum(['sent', 'alreadyThere', 'queued', 'unreachable', 'rejected', 'refused', 'stale']),
    erpNumber: z.nullable(z.string()),
    /** What the ERP said. From outside: shown as text, never as markup. */
    message: z.nullable(z.string()),
    reason: z.optional(refusalReason),
  }),
)
export type SendReport = z.infer<typeof sendReport>

/** Each order is judged by itself: one that cannot be sent holds up no other. Unknown and repeated ids are 422. */
export const sendDeskOrders = endpoint({
  id: 'sendDeskOrders',
  resource: 'orders',
  method: 'POST',
  path: '/admin/orders/send',
  summary: 'Send several orders to the ERP now',
  access: 'orderDesk.send',
  idempotent: 'required',
  body: z.object({
    orders: z
      .array(z.object({ id: idOf<OrderId>(), version: z.int() }))
      .check(z.minLength(1), z.maxLength(mostOrdersAtOnce)),
  }),
  responses: { 200: z.object({ rows: z.array(sendReport) }) },
})
