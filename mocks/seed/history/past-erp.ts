import type { Id } from '@/domain/ids'
import type { ErpInvoiceRow, ErpOrderRow, ErpShipmentRow } from '@mocks/store/rows/erp'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { BaseSegment } from '@mocks/store/tx'
import { toldToErp } from '../told-to-erp'
import { childrenBy, segment, uniqueBy } from './base-segment'
import type { HistoryColumns } from './history-columns'
import type { HistoryKeys } from './history-keys'
import { companyOf, isCancelled } from './past-orders'
import { eventsOf } from './past-events'
import { invoiceFacts } from './past-invoices'
import { shipmentFacts } from './past-shipments'

/** Long finished: no sync job reads a row with change number 0 again. */
const unchanged = 0
/** The past is not worked with any more. */
const nothingLive = (): readonly number[] => []

export function pastErpOrders(
  columns: HistoryColumns,
  keys: HistoryKeys,
  orders: BaseSegment<OrderRow>,
): BaseSegment<ErpOrderRow> {
  const at = (place: number): ErpOrderRow => {
    const order = orders.at(place)
    const events = eventsOf(columns, keys, place).filter(({ event }) => event === 'confirmed' || event === 'cancelled')
    return {
      id: keys.erpOrderId.at(place) as Id<'ErpOrder'>,
      version: 1,
      changed: unchanged,
      number: keys.erpNumber.at(place),
      customerNumber: companyOf(columns, place).customerNumber,
      ...toldToErp(order),
      status: order.status,
      corrections: [],
      invoiced: !isCancelled(columns, place),
      authorization: 'notNeeded',
      authorizedBy: null,
      events: events.map(({ at: when, actor, event, params }) => ({ at: when, actor, event, params })),
    }
  }
  const portalKey = (value: string | number): readonly number[] => {
    const found = uniqueBy(keys.idempotencyKey)(value)
    return found.filter((place) => orders.at(place).origin === 'online')
  }
  return segment(columns.size, keys.erpOrderId, at, { number: uniqueBy(keys.erpNumber), portalKey, live: nothingLive })
}

export function pastErpShipments(columns: HistoryColumns, keys: HistoryKeys): BaseSegment<ErpShipmentRow> {
  const at = (shipment: number): ErpShipmentRow => {
    const { order, lines, row } = shipmentFacts(columns, shipment)
    return {
      id: keys.erpShipmentId.at(shipment) as Id<'ErpShipment'>,
      version: 1,
      changed: unchanged,
      number: keys.shipmentNumber.at(shipment),
      orderNumber: keys.erpNumber.at(order),
      ...row,
      lines,
    }
  }
  return segment(columns.shipmentStart[columns.size] ?? 0, keys.erpShipmentId, at, {
    number: uniqueBy(keys.shipmentNumber),
    orderNumber: childrenBy(keys.erpNumber, columns.shipmentStart),
    live: nothingLive,
  })
}

export function pastErpInvoices(columns: HistoryColumns, keys: HistoryKeys): BaseSegment<ErpInvoiceRow> {
  const at = (invoice: number): ErpInvoiceRow => {
    const { order, row } = invoiceFacts(columns, invoice)
    return {
      id: keys.erpInvoiceId.at(invoice) as Id<'ErpInvoice'>,
      version: 1,
      changed: unchanged,
      number: keys.invoiceNumber.at(invoice),
      orderNumber: keys.erpNumber.at(order),
      ...row,
    }
  }
  return segment(columns.invoiceStart[columns.size] ?? 0, keys.erpInvoiceId, at, {
    number: uniqueBy(keys.invoiceNumber),
    orderNumber: childrenBy(keys.erpNumber, columns.invoiceStart),
    live: nothingLive,
  })
}
