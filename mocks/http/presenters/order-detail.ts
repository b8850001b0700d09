import type { DeskOrderDetail, SendAttempt } from '@/contract/admin/orders'
import type { OrderDetail } from '@/contract/order-detail'
import { dateIn } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import { openQuantity } from '@/domain/orders/status'
import type { OrderStatus } from '@/domain/orders/vocabulary'
import type { CaseDetail } from '@mocks/engine/authorizations/get-case'
import type { DeskOrder } from '@mocks/engine/desk/get-desk-order'
import type { OrderRecord } from '@mocks/engine/orders/order-record'
import type { Viewer } from '@mocks/engine/viewer'
import type { SendAttemptRow } from '@mocks/store/rows/orders'
import { amountFor, totalsFor } from './amount'
import { presentAuthorization } from './authorization'
import { presentDeliveryAddress } from './delivery-address'
import { presentDeliveries } from './delivery-plan'
import {
  presentCorrections,
  presentDocumentLinks,
  presentHistory,
  presentOrderInvoices,
  presentOrderLine,
  presentShipment,
} from './order-parts'
import { isoOf, isoOrNull } from './time'

const ended: readonly OrderStatus[] = ['cancelled', 'rejected', 'declined']

/** When the last of what is still to come is expected. */
const lastExpectedOn = ({ order, shipments }: OrderRecord): IsoDate | null => {
  if (ended.includes(order.status)) return null
  const dates = [
    ...order.lines.flatMap((line) => (openQuantity(line) > 0 && line.expectedOn ? [line.expectedOn] : [])),
    ...shipments.flatMap((shipment) =>
      shipment.deliveredAt === null && shipment.expectedOn ? [shipment.expectedOn] : [],
    ),
  ]
  return dates.toSorted().at(-1) ?? null
}

const presentPayment = ({ order, invoices }: OrderRecord, viewer: Viewer): OrderDetail['payment'] => {
  const sumOf = (part: 'total' | 'paid'): number | null =>
    invoices === null ? null : invoices.reduce((sum, invoice) => sum + invoice[part], 0)
  return {
    method: order.paymentMethod,
    termsDays: order.paymentMethod === 'onAccount' ? order.termsDays : null,
    cardEnding: order.cardEnding,
    invoiced: amountFor(viewer, sumOf('total'), order.currency),
    paid: amountFor(viewer, sumOf('paid'), order.currency),
  }
}

type Shared = Omit<OrderDetail, 'allowedActions' | 'returns'>

export const presentOrder = (record: OrderRecord, viewer: Viewer, now: Instant): Shared => {
  const { order, company, products, shipments, costCentre, quote } = record
  return {
    id: order.id,
    version: order.version,
    number: order.number,
    erpNumber: order.erpNumber,
    erpState: order.erpState,
    erpAsOf: isoOrNull(order.erpAsOf),
    status: order.status,
    authorization: order.authorization,
    costCentre: costCentre && { code: costCentre.code, name: costCentre.name },
    quote: quote && { id: quote.visible ? quote.row.id : null, number: quote.row.number },
    origin: order.origin,
    placedAt: isoOf(order.placedAt),
    placedBy: order.placedBy,
    enteredBy: order.enteredBy,
    poNumber: order.poNumber,
    reference: order.reference,
    note: order.note,
    requestedOn: order.requestedOn,
    lastExpectedOn: lastExpectedOn(record),
    billTo: order.billTo,
    shipTo: order.shipTo,
    payment: presentPayment(record, viewer),
    deliveryMethod: order.deliveryMethod,
    documentPreference: order.documentPreference,
    lines: order.lines.map((line) => presentOrderLine(line, order, products, viewer)),
    deliveries: presentDeliveries(record, viewer),
    totals: totalsFor(viewer, order, order.currency),
    shipments: shipments.map((shipment) => presentShipment(shipment, record, viewer)),
    invoices: presentOrderInvoices(record, viewer, dateIn(company.timeZone, now)),
    documents: presentDocumentLinks(record),
    corrections: presentCorrections(record, viewer),
    history: presentHistory(record.history, viewer),
    salesContact: company.salesContact,
  }
}

export const presentAttempt = (attempt: SendAttemptRow): SendAttempt => ({
  number: attempt.number,
  at: isoOf(attempt.at),
  by: attempt.by,
  durationMs: attempt.durationMs,
  outcome: attempt.outcome,
  erpNumber: attempt.erpNumber,
  message: attempt.message,
  payloadHash: attempt.payloadHash,
  payload: attempt.payload,
})

const presentDeskAuthorization = (detail: CaseDetail, viewer: Viewer): DeskOrderDetail['authorizationCase'] => {
  const { allowedActions: _allowedActions, ...facts } = presentAuthorization(detail, viewer)
  return facts
}

export const presentDeskOrder = (desk: DeskOrder, viewer: Viewer, now: Instant): DeskOrderDetail => {
  const { order, company } = desk.record
  return {
    ...presentOrder(desk.record, viewer, now),
    company: {
      id: company.id,
      name: company.name,
      customerNumber: company.customerNumber,
      country: company.country,
      blocked: company.blockedReason !== null,
    },
    deliveryAddresses: desk.addresses.map(presentDeliveryAddress),
    deliveryAddressId: order.deliveryAddressId,
    buyer: order.userId === null ? null : { id: order.userId, name: order.placedBy },
    attempts: desk.attempts.map(presentAttempt),
    authorizationCase: desk.authorization && presentDeskAuthorization(desk.authorization, viewer),
    idempotencyKey: order.origin === 'online' ? order.idempotencyKey : null,
    allowedActions: desk.allowedActions,
  }
}
