import type { HistoryEntry, OrderDetail, OrderLine, Shipment } from '@/contract/order-detail'
import type { DocumentLink } from '@/contract/documents'
import type { IsoDate } from '@/domain/clock'
import type { DocumentId } from '@/domain/ids'
import { invoiceStatus, isOverdue, openAmount } from '@/domain/invoices/status'
import type { OrderRecord, Products } from '@mocks/engine/orders/order-record'
import { mainPicture } from '@mocks/engine/products/main-picture'
import { nameIn } from '@mocks/engine/products/name-in'
import type { Viewer } from '@mocks/engine/viewer'
import type {
  AttachmentRow,
  DocumentRow,
  HistoryRow,
  OrderLineRow,
  OrderRow,
  ShipmentRow,
} from '@mocks/store/rows/orders'
import { amountFor } from './amount'
import { presentConfiguration } from './configurator'
import { isoOf, isoOrNull } from './time'
import { presentWishes } from './wishes'
import { presentTracking } from './tracking'

/** The product's name in the reader's language; its SKU when the portal no longer knows it. */
export const nameOf = (line: Pick<OrderLineRow, 'productId' | 'sku'>, products: Products, viewer: Viewer): string => {
  const product = products.get(line.productId)
  return product ? nameIn(product, viewer.locale) : line.sku
}

/** Orders from elsewhere may hold goods that the catalogue does not know. */
const pictureOf = ({ productId }: OrderLineRow, products: Products): OrderLine['picture'] => {
  const product = products.get(productId)
  return product ? mainPicture(product) : null
}

export const presentOrderLine = (
  line: OrderLineRow,
  order: OrderRow,
  products: Products,
  viewer: Viewer,
): OrderLine => ({
  id: line.id,
  position: line.position,
  productId: products.has(line.productId) ? line.productId : null,
  sku: line.sku,
  name: nameOf(line, products, viewer),
  picture: pictureOf(line, products),
  unit: line.unit,
  ordered: line.ordered,
  confirmed: line.confirmed,
  shipped: line.shipped,
  backordered: line.backordered,
  leadTimeDays: line.leadTimeDays,
  expectedOn: line.expectedOn,
  unitPrice: amountFor(viewer, line.unitPrice, order.currency),
  net: amountFor(viewer, line.net, order.currency),
  configuration: presentConfiguration(line.configuration, viewer),
  wishes: presentWishes(line.wishes),
})

export const presentShipment = (shipment: ShipmentRow, record: OrderRecord, viewer: Viewer): Shipment => ({
  id: shipment.id,
  number: shipment.number,
  status: shipment.status,
  deliveryMethod: shipment.deliveryMethod,
  tracking: presentTracking(shipment),
  packages: shipment.packages,
  weightGrams: shipment.weightGrams,
  packedAt: isoOf(shipment.packedAt),
  handedOverAt: isoOrNull(shipment.handedOverAt),
  deliveredAt: isoOrNull(shipment.deliveredAt),
  expectedOn: shipment.expectedOn,
  lines: shipment.lines.flatMap(({ orderLineId, quantity }) => {
    const line = record.order.lines.find(({ id }) => id === orderLineId)
    return line ? [{ orderLineId, sku: line.sku, name: nameOf(line, record.products, viewer), quantity }] : []
  }),
})

const presentDocumentLink = (document: DocumentRow): DocumentLink => ({
  id: document.id,
  kind: document.kind,
  name: document.number,
  issuedAt: isoOf(document.issuedAt),
  size: null,
  attachmentId: null,
})

const presentAttachmentLink = (attachment: AttachmentRow): DocumentLink => ({
  // One list holds both; for an attachment the link's own id is the attachment's.
  id: attachment.id as string as DocumentId,
  kind: 'attachment',
  name: attachment.name,
  issuedAt: isoOf(attachment.uploadedAt),
  size: attachment.size,
  attachmentId: attachment.id,
})

export const presentDocumentLinks = ({ documents, attachments }: OrderRecord): DocumentLink[] => [
  ...documents.toSorted((a, b) => a.issuedAt - b.issuedAt).map(presentDocumentLink),
  ...attachments.map(presentAttachmentLink),
]

const tellsAmount = (entry: HistoryRow): boolean =>
  entry.params.field === 'unitPrice' ||
  ['unitPrice', 'amount', 'total'].some((name) => Object.hasOwn(entry.params, name))

const wordsOf = ({ actor, through, source, event, params }: Omit<HistoryRow, 'id' | 'at'>) => ({
  actor,
  through,
  source,
  event,
  params,
})

/** Entries that tell an amount are no part of the history for people who may not see prices. */
export const presentHistory = (history: readonly HistoryRow[], viewer: Viewer): HistoryEntry[] =>
  history
    .filter((entry) => viewer.prices || !tellsAmount(entry))
    .map(({ id, at, ...entry }) => ({ id, at: isoOf(at), ...wordsOf(entry) }))

export const presentCorrections = ({ order, products }: OrderRecord, viewer: Viewer): OrderDetail['corrections'] =>
  order.corrections
    .filter(({ field }) => viewer.prices || field !== 'unitPrice')
    .map(({ at, operator, position, sku, field, before, after }) => {
      const line = order.lines.find((candidate) => candidate.position === position)
      const name = line ? nameOf(line, products, viewer) : sku
      return { at: isoOf(at), operator, position, sku, name, field, before, after }
    })

export const presentOrderInvoices = (
  { invoices, documents }: OrderRecord,
  viewer: Viewer,
  today: IsoDate,
): OrderDetail['invoices'] =>
  (invoices ?? []).map((invoice) => ({
    id: invoice.id,
    number: invoice.number,
    status: invoiceStatus(invoice),
    overdue: isOverdue(invoice, today),
    total: amountFor(viewer, invoice.total, invoice.currency),
    open: amountFor(viewer, openAmount(invoice), invoice.currency),
    dueOn: invoice.dueOn,
    documentId: documents.find(({ invoiceId }) => invoiceId === invoice.id)?.id ?? null,
  }))
