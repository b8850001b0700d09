import type { DocumentRow, InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { BaseSegments } from '@mocks/store/memory-store'
import type { SearchableSegment } from '@mocks/store/search/searchable-segment'
import type { DocumentColumns, InvoiceColumns, OrderColumns } from '@mocks/store/search/order-columns'
import type { HistoryInput } from './customer-profile'
import { generateColumns } from './generate-columns'
import { historyKeys } from './history-keys'
import { documentSearchColumns } from './document-columns'
import { pastDocuments } from './past-documents'
import { pastErpInvoices, pastErpOrders, pastErpShipments } from './past-erp'
import { pastEvents } from './past-events'
import { pastInvoices } from './past-invoices'
import { pastOrders } from './past-orders'
import { pastShipments } from './past-shipments'
import { invoiceSearchColumns, orderSearchColumns } from './search-columns'

export type History = {
  /** Base segments for `createStore`. */
  base: BaseSegments & {
    orders: SearchableSegment<OrderRow, OrderColumns>
    invoices: SearchableSegment<InvoiceRow, InvoiceColumns>
    documents: SearchableSegment<DocumentRow, DocumentColumns>
  }
  /** Last numbers the past has used, for `createStore`. */
  sequences: Readonly<Record<string, number>>
}

/**
 * Years of finished orders, the same every time for the same input, up to eleven weeks before `now`. Everything is paid and
 * delivered or cancelled. Rows are computed when they are asked for, from columns made in one pass.
 */
export function createHistory(input: HistoryInput): History {
  const columns = generateColumns(input)
  const keys = historyKeys(columns)
  const orders = pastOrders(columns, keys)
  const invoices = pastInvoices(columns, keys)
  const last = (scheme: { at(place: number): string }, size: number, prefix: string): number =>
    Number(scheme.at(size - 1).slice(prefix.length))

  return {
    base: {
      orders: { ...orders, columns: once(() => orderSearchColumns(columns, keys)) },
      shipments: pastShipments(columns, keys),
      invoices: { ...invoices, columns: once(() => invoiceSearchColumns(columns, keys)) },
      documents: { ...pastDocuments(columns, keys), columns: once(() => documentSearchColumns(columns, keys)) },
      history: pastEvents(columns, keys),
      erpOrders: pastErpOrders(columns, keys, orders),
      erpShipments: pastErpShipments(columns, keys),
      erpInvoices: pastErpInvoices(columns, keys),
    },
    sequences: {
      orders: last(keys.orderNumber, columns.size, 'SO-'),
      shipments: last(keys.shipmentNumber, columns.shipmentStart[columns.size] ?? 0, 'DN-'),
      invoices: last(keys.invoiceNumber, columns.invoiceStart[columns.size] ?? 0, 'INV-'),
      erpOrders: columns.size,
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
