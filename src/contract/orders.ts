import * as z from 'zod/mini'
import { documentPreferences } from '@/domain/account/vocabulary'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import type {
  AddressId,
  AttachmentId,
  BudgetId,
  CostCentreId,
  HistoryId,
  InvoiceId,
  OrderId,
  OrderLineId,
  ProductFileId,
  ProductId,
  QuoteId,
  ShipmentId,
} from '@/domain/ids'
import { erpStates, invoiceStatuses, orderOrigins, orderStatuses, shipmentStatuses } from '@/domain/orders/vocabulary'
import { allowedActions } from './action'
import { address } from './address'
import { agreedDelivery, orderDelivery } from './deliveries'
import { lineConfiguration } from './configuration'
import { documentLink } from './documents'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { lineWishes } from './line-wishes'
import { moneySchema } from './money'
import { anyOf, listQuery, pageOf } from './paging'
import { orderReturns } from './returns'
import { named } from './schema'
import { date, instant } from './time'

const documentPreference = z.enum(documentPreferences)
export const orderStatus = named('OrderStatus', z.enum(orderStatuses))
export const orderOrigin = named('OrderOrigin', z.enum(orderOrigins))
export const erpState = named('ErpState', z.enum(erpStates))

export const tracking = named(
  'Tracking',
  z.object({
    carrier: z.string(),
    number: z.string(),
    /** The carrier's own tracking page; https only. */
    url: z.nullable(z.string()),
  }),
)
export type Tracking = z.infer<typeof tracking>

/** ORD-01: purchase no., date, amount, origin, track items. Amounts are null for people who may not see prices. */
export const orderSummary = named(
  'OrderSummary',
  z.object({
    id: idOf<OrderId>(),
    number: z.string(),
    poNumber: z.nullable(z.string()),
    placedAt: instant,
    placedBy: z.string(),
    /** The administrator of the seller who placed it in that person's name; null: nobody did. */
    enteredBy: z.nullable(z.string()),
    status: orderStatus,
    authorization: z.enum(authorizationStatuses),
    origin: orderOrigin,
    shipTo: z.string(),
    total: z.nullable(moneySchema),
    lineCount: z.int(),
    /** The newest shipment's tracking; null until something shipped. */
    tracking: z.nullable(tracking),
    /** Shipments besides the one in `tracking`. */
    moreShipments: z.int(),
  }),
)
export type OrderSummary = z.infer<typeof orderSummary>

export const orderViews = ['open', 'inStore', 'all'] as const
export type OrderView = (typeof orderViews)[number]
export const orderSorts = ['placedAt', 'number', 'poNumber', 'total', 'status', 'shipTo'] as const

export const orderListQuery = listQuery(orderSorts, {
  /** ORD-02: the tabs Open, In Store and All. */
  view: z.optional(z.enum(orderViews)),
  status: anyOf(orderStatus),
  origin: anyOf(orderOrigin),
  placedFrom: z.optional(date),
  placedTo: z.optional(date),
  /** Minor units of the company's currency. */
  totalFrom: z.optional(z.int()),
  totalTo: z.optional(z.int()),
  /** Only orders with a line that contains this product. */
  productId: z.optional(idOf<ProductId>()),
})
export type OrderListQuery = z.infer<typeof orderListQuery>

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

export const orderLine = named(
  'OrderLine',
  z.object({
    id: idOf<OrderLineId>(),
    position: z.int(),
    productId: z.nullable(idOf<ProductId>()),
    sku: z.string(),
    name: z.string(),
    picture: z.nullable(idOf<ProductFileId>()),
    unit: z.string(),
    ordered: z.int(),
    confirmed: z.nullable(z.int()),
    shipped: z.int(),
    backordered: z.int(),
    /** Days from order to dispatch, for this line (ORD-06). */
    leadTimeDays: z.nullable(z.int()),
    /** When the rest is expected to leave. */
    expectedOn: z.nullable(date),
    unitPrice: z.nullable(moneySchema),
    net: z.nullable(moneySchema),
    /** What was wished for the line alone. */
    wishes: lineWishes,
    /** What was chosen of something that is put together. */
    configuration: z.nullable(lineConfiguration),
  }),
)
export type OrderLine = z.infer<typeof orderLine>

export const shipment = named(
  'Shipment',
  z.object({
    id: idOf<ShipmentId>(),
    number: z.string(),
    status: z.enum(shipmentStatuses),
    deliveryMethod: z.string(),
    tracking: z.nullable(tracking),
    packages: z.int(),
    weightGrams: z.int(),
    packedAt: instant,
    handedOverAt: z.nullable(instant),
    deliveredAt: z.nullable(instant),
    expectedOn: z.nullable(date),
    lines: z.array(
      z.object({ orderLineId: idOf<OrderLineId>(), sku: z.string(), name: z.string(), quantity: z.int() }),
    ),
  }),
)
export type Shipment = z.infer<typeof shipment>

/** Who did what, when. `event` has a sentence in `enums:history.*`; `params` fill it. */
export const historyEntry = named(
  'HistoryEntry',
  z.object({
    id: idOf<HistoryId>(),
    at: instant,
    actor: z.string(),
    /** The administrator who was logged in as the actor. */
    through: z.nullable(z.string()),
    source: z.enum(['portal', 'admin', 'erp', 'system']),
    event: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
)
export type HistoryEntry = z.infer<typeof historyEntry>

export const orderTotals = named(
  'OrderTotals',
  z.object({ net: moneySchema, freight: moneySchema, tax: moneySchema, total: moneySchema }),
)

export const orderActions = ['reorder', 'print', 'requestReturn'] as const

export const orderDetail = named(
  'OrderDetail',
  z.object({
    id: idOf<OrderId>(),
    version: z.int(),
    number: z.string(),
    /** The number in the ERP once it has the order. */
    erpNumber: z.nullable(z.string()),
    erpState,
    /** When the portal last heard of this order from the ERP. */
    erpAsOf: z.nullable(instant),
    status: orderStatus,
    /** Its case is read with `getAuthorization`, unless none was needed. */
    authorization: z.enum(authorizationStatuses),
    costCentre: z.nullable(z.object({ code: z.string(), name: z.string() })),
    /** QUO-07: what it came from; the id is null for people who may not see the quote. */
    quote: z.nullable(z.object({ id: z.nullable(idOf<QuoteId>()), number: z.string() })),
    origin: orderOrigin,
    placedAt: instant,
    placedBy: z.string(),
    /** The administrator of the seller who placed it in that person's name; null: nobody did. */
    enteredBy: z.nullable(z.string()),
    poNumber: z.nullable(z.string()),
    reference: z.nullable(z.string()),
    note: z.nullable(z.string()),
    requestedOn: z.nullable(date),
    lastExpectedOn: z.nullable(date),
    billTo: address,
    shipTo: address,
    payment: z.object({
      /** ORD-05. `onAccount` means invoiced later. */
      method: z.enum(['onAccount', 'card', 'cash']),
      termsDays: z.nullable(z.int()),
      /** Ending digits when paid by card; the portal holds no more of it. */
      cardEnding: z.nullable(z.string()),
      invoiced: z.nullable(moneySchema),
      paid: z.nullable(moneySchema),
    }),
    deliveryMethod: z.string(),
    /** What the buyer wanted with the goods; null for orders from elsewhere. */
    documentPreference: z.nullable(documentPreference),
    lines: z.array(orderLine),
    /** ORD-18, ORD-19: empty where none were agreed. */
    deliveries: z.array(orderDelivery),
    totals: z.nullable(orderTotals),
    shipments: z.array(shipment),
    invoices: z.array(
      z.object({
        id: idOf<InvoiceId>(),
        number: z.string(),
        status: z.enum(invoiceStatuses),
        overdue: z.boolean(),
        total: z.nullable(moneySchema),
        open: z.nullable(moneySchema),
        dueOn: date,
        documentId: z.nullable(z.string()),
      }),
    ),
    documents: z.array(documentLink),
    /** ORD-22: what an operator changed against what was ordered, line by line. */
    corrections: z.array(
      z.object({
        at: instant,
        operator: z.string(),
        sku: z.string(),
        name: z.string(),
        field: z.enum(['quantity', 'unitPrice', 'expectedOn', 'requestedOn']),
        before: z.string(),
        after: z.string(),
      }),
    ),
    history: z.array(historyEntry),
    salesContact: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
    returns: orderReturns,
    allowedActions: allowedActions(orderActions),
  }),
)
export type OrderDetail = z.infer<typeof orderDetail>

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

/** Bounds of the fields of a new order; the form shows them, the backend enforces them. */
export const orderFieldLimits = { poNumber: 35, reference: 80, note: 1000 } as const

/** What every new order says besides its goods. */
export const orderFields = {
  poNumber: z.optional(z.string().check(z.trim(), z.maxLength(orderFieldLimits.poNumber))),
  reference: z.optional(z.string().check(z.trim(), z.maxLength(orderFieldLimits.reference))),
  note: z.optional(z.string().check(z.trim(), z.maxLength(orderFieldLimits.note))),
  requestedOn: z.optional(date),
  deliveryAddressId: idOf<AddressId>(),
  attachmentIds: z.array(idOf<AttachmentId>()),
  costCentreId: z.optional(idOf<CostCentreId>()),
  budgetId: z.optional(idOf<BudgetId>()),
  /** SET-06: remembered for the next order; without it the person's own choice holds. */
  documentPreference: z.optional(documentPreference),
}

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
