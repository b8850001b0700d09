import * as z from 'zod/mini'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import type { OrderId, OrderLineId, ProductId } from '@/domain/ids'
import { address } from './address'
import { lineConfiguration } from './configuration'
import { agreedDelivery } from './deliveries'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { lineWishes } from './line-wishes'
import { moneySchema } from './money'
import { orderDetail } from './order-detail'
import { orderFields } from './order-fields'
import { orderListQuery, orderSummary } from './order-list'
import { pageOf } from './paging'
import { named } from './schema'
import { instant } from './time'

/** `q` finds the order number, the PO number, the tracking number, and the SKU or name of a product on a line. */
export const listOrders = endpoint({
  id: 'listOrders',
  resource: 'orders',
  method: 'GET',
  path: '/orders',
  summary: 'Purchase history of the company, from every origin',
  access: 'orders.view',
  query: orderListQuery,
  responses: {
    200: pageOf(orderSummary, {
      /** Rows of each view with the same filters. */
      views: z.object({ open: z.int(), inStore: z.int(), all: z.int() }),
      /** Totals of all matching rows, one for each currency. Empty for people who may not see prices. */
      totals: z.array(moneySchema),
    }),
  },
})

export const orderParams = z.object({ orderId: idOf<OrderId>() })

export const getOrder = endpoint({
  id: 'getOrder',
  resource: 'orders',
  method: 'GET',
  path: '/orders/{orderId}',
  summary: 'One order with lines, shipments, payment, documents and history',
  access: 'orders.view',
  params: orderParams,
  responses: { 200: orderDetail },
})

export const neighbours = named(
  'Neighbours',
  z.object({
    /** 1-based place of the record in the list, or null when the list no longer holds it. */
    position: z.nullable(z.int()),
    total: z.int(),
    previous: z.nullable(idOf<OrderId>()),
    next: z.nullable(idOf<OrderId>()),
  }),
)

/** The list's own query decides what "next" means. */
export const getOrderNeighbours = endpoint({
  id: 'getOrderNeighbours',
  resource: 'orders',
  method: 'GET',
  path: '/orders/{orderId}/neighbours',
  summary: 'The previous and next order within a filtered and sorted list',
  access: 'orders.view',
  params: orderParams,
  query: orderListQuery,
  responses: { 200: neighbours },
})

export const reorderLine = named(
  'ReorderLine',
  z.object({
    orderLineId: idOf<OrderLineId>(),
    sku: z.string(),
    name: z.string(),
    unit: z.string(),
    productId: z.nullable(idOf<ProductId>()),
    /** What was ordered then. */
    ordered: z.int(),
    /** Suggested now: the old quantity moved to the product's minimum and multiple. */
    suggested: z.int(),
    minimum: z.int(),
    multiple: z.int(),
    priceThen: z.nullable(moneySchema),
    priceNow: z.nullable(moneySchema),
    /** Null for people who may not see stock. */
    available: z.nullable(z.int()),
    leadTimeDays: z.nullable(z.int()),
    orderable: z.boolean(),
    /** Why not, when not orderable. */
    reason: z.nullable(z.enum(['discontinued', 'unknown', 'notInCatalog', 'configuration'])),
    /** As it was made then; it is put in the basket with its choices. */
    configuration: z.nullable(lineConfiguration),
    /** As far as they can be had again: no day, and no address that is not theirs any more. */
    wishes: lineWishes,
    /** Where it went apart from the order, if it can again. */
    shipTo: z.nullable(address),
  }),
)
export type ReorderLine = z.infer<typeof reorderLine>

export const getReorder = endpoint({
  id: 'getReorder',
  resource: 'orders',
  method: 'GET',
  path: '/orders/{orderId}/reorder',
  summary: 'The lines of an order with what they cost and whether they are available today',
  access: 'orders.create',
  params: orderParams,
  responses: { 200: z.object({ number: z.string(), pricesAsOf: instant, lines: z.array(reorderLine) }) },
})

/** Placing the basket: what was seen, and what the order says besides its goods. */
export const placeOrderBody = z.object({
  /** The basket as the buyer saw it; a different one answers 409 `basket/changed`. */
  basketVersion: z.int(),
  /** The total the buyer agreed to; a different one answers 409 `basket/prices-changed` with the new basket. */
  expectedTotal: z.nullable(moneySchema),
  /** The deliveries the buyer agreed to; others answer 409 `basket/stock-changed`. Left out: any will do. */
  expectedDeliveries: z.optional(z.array(agreedDelivery)),
  ...orderFields,
})

export const placeOrder = endpoint({
  id: 'placeOrder',
  resource: 'orders',
  method: 'POST',
  path: '/orders',
  summary: 'Place the basket as an order on account',
  access: 'orders.create',
  idempotent: 'required',
  body: placeOrderBody,
  responses: {
    201: z.object({
      orderId: idOf<OrderId>(),
      number: z.string(),
      /** `pending` when somebody has to authorize it first. */
      authorization: z.enum(authorizationStatuses),
    }),
  },
})
