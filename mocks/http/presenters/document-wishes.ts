import type { BusinessDocument } from '@/contract/documents'
import type { DocumentFacts } from '@mocks/engine/documents/get-document'
import type { AddressValue } from '@mocks/store/rows/base'
import type { OrderLineRow, OrderRow } from '@mocks/store/rows/orders'

type Wishes = BusinessDocument['lines'][number]['wishes']

/** ORD-15: what a paper says of a line's own wishes. An invoice bills, so of them it names the buyer's reference alone. */
export function wishesOn({ kind }: DocumentFacts, order: OrderRow, line: OrderLineRow): Wishes {
  const { reference = null, note = null, requestedOn = null } = line.wishes ?? {}
  // A delivery note stands for one address, and the goods are on their way.
  const isPlan = kind === 'order' || kind === 'orderConfirmation'
  const wishes = {
    shipTo: isPlan ? elsewhere(order, line) : null,
    requestedOn: isPlan ? requestedOn : null,
    reference,
    note: kind === 'invoice' ? null : note,
  }
  return Object.values(wishes).some((wish) => wish !== null) ? wishes : null
}

/** Where a line goes, if that was agreed to be elsewhere than the order. */
export function elsewhere({ deliveries = [], shipTo }: OrderRow, { id, wishes }: OrderLineRow): AddressValue | null {
  if (!wishes?.deliveryAddressId) return null
  const its = deliveries.find(({ lines }) => lines.some(({ orderLineId }) => orderLineId === id))?.shipTo
  return !its || (its.name === shipTo.name && its.street === shipTo.street && its.city === shipTo.city) ? null : its
}

/** ORD-18: the goods of an agreed delivery go where it was agreed. */
export const shipToOn = ({ kind, shipment }: DocumentFacts, { deliveries = [], shipTo }: OrderRow): AddressValue =>
  (kind === 'deliveryNote' && deliveries.find(({ number }) => number === shipment?.delivery)?.shipTo) || shipTo
