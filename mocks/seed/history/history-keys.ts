import { sequenceStarts } from '@mocks/store/schema'
import type { HistoryColumns } from './history-columns'
import { type TextSink, written } from './text-sink'
import { type NumberScheme, numberScheme } from './number-scheme'

const start = (sequence: string): number => (sequenceStarts[sequence] ?? 0) + 1

/** Ids and document numbers of the past: each is its place, written down. */
export type HistoryKeys = Record<
  | 'orderId'
  | 'orderNumber'
  | 'idempotencyKey'
  | 'shipmentId'
  | 'shipmentNumber'
  | 'invoiceId'
  | 'invoiceNumber'
  | 'documentId'
  | 'entryId'
  | 'erpOrderId'
  | 'erpShipmentId'
  | 'erpInvoiceId',
  NumberScheme
> & { erpNumber: NumberScheme }

export function historyKeys(columns: HistoryColumns): HistoryKeys {
  const { size } = columns
  const shipments = columns.shipmentStart[size] ?? 0
  const invoices = columns.invoiceStart[size] ?? 0
  return {
    orderId: numberScheme('ord_h', 1, size, 6),
    orderNumber: numberScheme('SO-', start('orders'), size),
    idempotencyKey: numberScheme('past-', 1, size, 6),
    shipmentId: numberScheme('shp_h', 1, shipments, 6),
    shipmentNumber: numberScheme('DN-', start('shipments'), shipments),
    invoiceId: numberScheme('inv_h', 1, invoices, 6),
    invoiceNumber: numberScheme('INV-', start('invoices'), invoices),
    documentId: numberScheme('doc_h', 1, columns.documentStart[size] ?? 0, 7),
    entryId: numberScheme('hst_h', 1, columns.historyStart[size] ?? 0, 7),
    erpOrderId: numberScheme('erp_ord_h', 1, size, 6),
    erpShipmentId: numberScheme('erp_shp_h', 1, shipments, 6),
    erpInvoiceId: numberScheme('erp_inv_h', 1, invoices, 6),
    erpNumber: erpNumbers(columns),
  }
}

/** The ERP's numbers carry the year the order came in: `ZS/2026/000123`. They run on over the years. */
function erpNumbers(columns: HistoryColumns): NumberScheme {
  const years = yearsOf(columns)
  const write = (sink: TextSink, place: number): void => {
    sink.word('ZS/')
    sink.digits(years.at(place), 4)
    sink.word('/')
    sink.digits(place + start('erpOrders'), 6)
  }
  const at = (place: number): string => written((sink) => write(sink, place))
  return {
    at,
    write,
    placeOf(text) {
      const place = typeof text === 'string' ? Number(text.slice(8)) - start('erpOrders') : -1
      return Number.isInteger(place) && place >= 0 && place < columns.size && at(place) === text ? place : -1
    },
  }
}

/** The year of each order, found among the few places where a year begins. */
export function yearsOf({ placedAt, now, size }: HistoryColumns): { at(place: number): number } {
  const last = new Date(now).getUTCFullYear()
  const begins: { year: number; place: number }[] = []
  for (let year = last; year >= last - 5; year -= 1) {
    const from = Date.UTC(year, 0, 1)
    let low = 0
    let high = size
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((placedAt[middle] ?? 0) < from) low = middle + 1
      else high = middle
    }
    begins.push({ year, place: low })
  }
  return {
    at(place) {
      for (const begin of begins) if (begin.place <= place) return begin.year
      return last
    },
  }
}
