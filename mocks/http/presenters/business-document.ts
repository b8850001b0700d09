import type { BusinessDocument } from '@/contract/documents'
import { chargedQuantity } from '@/domain/pricing'
import type { DocumentFacts } from '@mocks/engine/documents/get-document'
import type { OrderLineRow } from '@mocks/store/rows/orders'
import { amountFor, totalsFor } from './amount'
import { nameOf } from './order-parts'
import { seller } from './seller'
import { isoOf } from './time'

/** The quantity of a line on this document: what is in the consignment, what is charged, or what was ordered. */
const quantityOn = ({ document, shipment }: DocumentFacts, line: OrderLineRow): number => {
  if (document.kind === 'deliveryNote')
    return shipment?.lines.find(({ orderLineId }) => orderLineId === line.id)?.quantity ?? 0
  return document.kind === 'invoice' ? chargedQuantity(line) : line.ordered
}

/** ORD-13: a document as data. A delivery note travels with the goods and names no prices. */
export const presentDocument = (facts: DocumentFacts): BusinessDocument => {
  const { document, order, invoice, products } = facts
  const viewer = document.kind === 'deliveryNote' ? { ...facts.viewer, prices: false } : facts.viewer
  const lines = order.lines.flatMap((line) => {
    const quantity = quantityOn(facts, line)
    return quantity === 0 ? [] : [{ line, quantity }]
  })
  return {
    id: document.id,
    kind: document.kind,
    number: document.number,
    orderNumber: order.number,
    poNumber: order.poNumber,
    placedBy: order.placedBy,
    enteredBy: order.enteredBy,
    issuedAt: isoOf(document.issuedAt),
    version: document.documentVersion,
    seller,
    billTo: order.billTo,
    shipTo: order.shipTo,
    lines: lines.map(({ line, quantity }) => ({
      position: line.position,
      sku: line.sku,
      name: nameOf(line, products, viewer),
      unit: line.unit,
      quantity,
      unitPrice: amountFor(viewer, line.unitPrice, order.currency),
      net: amountFor(viewer, quantity * line.unitPrice, order.currency),
    })),
    totals: totalsFor(viewer, order, order.currency),
    dueOn: invoice?.dueOn ?? null,
    trackingNumber: facts.shipment?.trackingNumber ?? null,
  }
}
