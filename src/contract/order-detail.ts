import * as z from 'zod/mini'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import type {
  HistoryId,
  InvoiceId,
  OrderId,
  OrderLineId,
  ProductFileId,
  ProductId,
  QuoteId,
  ShipmentId,
} from '@/domain/ids'
import { invoiceStatuses, shipmentStatuses } from '@/domain/orders/vocabulary'
import { allowedActions } from './action'
import { address } from './address'
import { lineConfiguration } from './configuration'
import { orderDelivery } from './deliveries'
import { documentLink } from './documents'
import { idOf } from './ids'
import { lineWishes } from './line-wishes'
import { moneySchema } from './money'
import { documentPreference } from './order-fields'
import { erpState, orderOrigin, orderStatus, tracking } from './order-list'
import { orderReturns } from './returns'
import { named } from './schema'
import { date, instant } from './time'

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
        position: z.int(),
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
