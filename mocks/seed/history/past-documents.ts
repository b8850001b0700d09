import type { DocumentId, InvoiceId, OrderId, ShipmentId } from '@/domain/ids'
import type { DocumentRow } from '@mocks/store/rows/orders'
import type { BaseSegment } from '@mocks/store/tx'
import { childrenBy, segment } from './base-segment'
import type { HistoryColumns } from './history-columns'
import type { HistoryKeys } from './history-keys'
import { parentOf } from './number-scheme'
import { companyOf } from './past-orders'
import { decidedAt, deliveryOf, invoicedAt } from './timeline'

type Facts = Pick<DocumentRow, 'kind' | 'number' | 'issuedAt' | 'shipmentId' | 'invoiceId'>

/** Of each order that was not cancelled: its confirmation, a delivery note per shipment, its invoice. */
export function pastDocuments(columns: HistoryColumns, keys: HistoryKeys): BaseSegment<DocumentRow> {
  const { documentStart, shipmentStart, invoiceStart, size } = columns

  const factsOf = (order: number, which: number): Facts => {
    const shipments = (shipmentStart[order + 1] ?? 0) - (shipmentStart[order] ?? 0)
    if (which === 0) {
      const number = keys.orderNumber.at(order)
      return {
        kind: 'orderConfirmation',
        number,
        issuedAt: decidedAt(columns, order),
        shipmentId: null,
        invoiceId: null,
      }
    }
    if (which <= shipments) {
      const shipment = (shipmentStart[order] ?? 0) + which - 1
      return {
        kind: 'deliveryNote',
        number: keys.shipmentNumber.at(shipment),
        issuedAt: deliveryOf(columns, order, which - 1).packedAt,
        shipmentId: keys.shipmentId.at(shipment) as ShipmentId,
        invoiceId: null,
      }
    }
    const invoice = invoiceStart[order] ?? 0
    return {
      kind: 'invoice',
      number: keys.invoiceNumber.at(invoice),
      issuedAt: invoicedAt(columns, order),
      shipmentId: null,
      invoiceId: keys.invoiceId.at(invoice) as InvoiceId,
    }
  }

  const at = (document: number): DocumentRow => {
    const order = parentOf(documentStart, document)
    return {
      id: keys.documentId.at(document) as DocumentId,
      version: 1,
      orderId: keys.orderId.at(order) as OrderId,
      companyId: companyOf(columns, order).id,
      documentVersion: 1,
      ...factsOf(order, document - (documentStart[order] ?? 0)),
    }
  }
  return segment(documentStart[size] ?? 0, keys.documentId, at, { orderId: childrenBy(keys.orderId, documentStart) })
}
