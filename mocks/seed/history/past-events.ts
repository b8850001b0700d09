import type { HistoryId, OrderId } from '@/domain/ids'
import type { HistoryRow } from '@mocks/store/rows/orders'
import type { BaseSegment } from '@mocks/store/tx'
import { childrenBy, segment } from './base-segment'
import type { HistoryColumns } from './history-columns'
import type { HistoryKeys } from './history-keys'
import { parentOf } from './number-scheme'
import { isCancelled, originOf, placedBy } from './past-orders'
import { trackingOf } from './past-shipments'
import { hashOf } from './random'
import { decidedAt, deliveryOf, invoicedAt, paidAt, sentAt } from './timeline'

export type PastEvent = Pick<HistoryRow, 'at' | 'actor' | 'source' | 'event' | 'params'>

const warehouse = 'Warehouse 1'
const operators = ['Zofia Maj', 'Adam Lis', 'Greta Amsel'] as const
const reasons = ['Cancelled by the customer', 'Ordered twice', 'Project postponed'] as const

/** All that happened to an order of the past, in the order in which `historyStart` counts it. */
export function eventsOf(columns: HistoryColumns, keys: HistoryKeys, order: number): PastEvent[] {
  const origin = originOf(columns, order)
  const lines = (columns.lineStart[order + 1] ?? 0) - (columns.lineStart[order] ?? 0)
  const erp = (at: number, event: string, params: PastEvent['params'], actor: string): PastEvent => ({
    at,
    actor,
    source: 'erp',
    event,
    params,
  })
  const operator = operators[hashOf(columns.seed, order, 40) % operators.length] ?? operators[0]
  const erpNumber = keys.erpNumber.at(order)
  const system = (event: string, params: PastEvent['params']): PastEvent => ({
    at: sentAt(columns, order),
    actor: 'Portico',
    source: 'system',
    event,
    params,
  })
  const placed: PastEvent = {
    at: columns.placedAt[order] ?? 0,
    actor: placedBy(columns, order),
    source: 'portal',
    event: 'placed',
    params: { number: keys.orderNumber.at(order), lines },
  }
  const events =
    origin === 'online' ? [placed, system('sentToErp', { erpNumber })] : [system('appeared', { erpNumber, origin })]
  if (isCancelled(columns, order)) {
    const reason = reasons[hashOf(columns.seed, order, 41) % reasons.length] ?? reasons[0]
    return [...events, erp(decidedAt(columns, order), 'cancelled', { reason }, operator)]
  }

  events.push(erp(decidedAt(columns, order), 'confirmed', {}, operator))
  const from = columns.shipmentStart[order] ?? 0
  const to = columns.shipmentStart[order + 1] ?? 0
  for (let shipment = from; shipment < to; shipment += 1) {
    const delivery = deliveryOf(columns, order, shipment - from)
    const params = { shipment: keys.shipmentNumber.at(shipment) }
    const tracking = trackingOf(columns, order, shipment)
    events.push(erp(delivery.packedAt, 'packed', params, warehouse))
    if (tracking) {
      const handed = { ...params, carrier: tracking.carrier, trackingNumber: tracking.number }
      events.push(erp(delivery.handedOverAt, 'handedOver', handed, warehouse))
    }
    events.push(erp(delivery.deliveredAt, 'delivered', params, tracking?.carrier ?? warehouse))
  }
  const invoice = { invoice: keys.invoiceNumber.at(columns.invoiceStart[order] ?? 0) }
  events.push(
    erp(invoicedAt(columns, order), 'invoiced', invoice, operator),
    erp(paidAt(columns, order), 'paid', invoice, operator),
  )
  return events
}

export function pastEvents(columns: HistoryColumns, keys: HistoryKeys): BaseSegment<HistoryRow> {
  const { historyStart, size } = columns
  const at = (entry: number): HistoryRow => {
    const order = parentOf(historyStart, entry)
    const event = eventsOf(columns, keys, order)[entry - (historyStart[order] ?? 0)]
    if (!event) throw new RangeError(`No event at ${entry}`)
    const id = keys.entryId.at(entry) as HistoryId
    return { id, version: 1, orderId: keys.orderId.at(order) as OrderId, through: null, ...event }
  }
  return segment(historyStart[size] ?? 0, keys.entryId, at, { orderId: childrenBy(keys.orderId, historyStart) })
}
