import type { OrderId, ProductId } from '@/domain/ids'
import { latestFirst } from '@/domain/orders/history-events'
import { can, holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow, CostCentreRow } from '@mocks/store/rows/company'
import type {
  AttachmentRow,
  DocumentRow,
  HistoryRow,
  InvoiceRow,
  OrderRow,
  ShipmentRow,
} from '@mocks/store/rows/orders'
import type { ProductRow } from '@mocks/store/rows/products'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

export type Products = ReadonlyMap<ProductId, ProductRow>

/** An order with everything its page shows. */
export type OrderRecord = {
  order: OrderRow
  company: CompanyRow
  products: Products
  shipments: ShipmentRow[]
  /** Null when the reader may not see invoices of this order. */
  invoices: InvoiceRow[] | null
  documents: DocumentRow[]
  attachments: AttachmentRow[]
  /** Newest first. */
  history: HistoryRow[]
  costCentre: CostCentreRow | null
  /** The quote it came from, and whether the reader may open that. */
  quote: { row: QuoteRow; visible: boolean } | null
}

export async function productsOf(tx: Tx, ids: Iterable<ProductId>): Promise<Products> {
  const rows = await Promise.all([...new Set(ids)].map((id) => tx.products.get(id)))
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])))
}

/** An order the caller may see. Another company's is as unknown as one that never was. */
export async function visibleOrder(tx: Tx, orderId: OrderId, ctx: Context): Promise<Result<OrderRow>> {
  const order = await tx.orders.get(orderId)
  return order && seesOrder(ctx, order) ? ok(order) : refuse('resource/not-found')
}

/** AUT-12: authorizers also see the orders of their company that somebody has to authorize, or had to. */
export const seesOrder = ({ actor }: Pick<Context, 'actor'>, order: OrderRow): boolean =>
  can(actor, 'orders.view', order) ||
  (order.authorization !== 'notNeeded' && order.companyId === actor.companyId && holds(actor, 'authorizations.decide'))

/** Gathers what belongs to an order. Documents that are invoices go with the right to preview invoices. */
export async function loadOrder(
  tx: Tx,
  order: OrderRow,
  seesInvoices: boolean,
  previewsInvoices = seesInvoices,
): Promise<OrderRecord> {
  const [company, products, shipments, invoices, documents, attached, history, costCentre, quote] = await Promise.all([
    tx.companies.require(order.companyId),
    productsOf(
      tx,
      order.lines.map((line) => line.productId),
    ),
    tx.shipments.by('orderId', order.id),
    seesInvoices ? tx.invoices.by('orderId', order.id) : null,
    tx.documents.by('orderId', order.id),
    Promise.all(order.attachmentIds.map((id) => tx.attachments.get(id))),
    tx.history.by('orderId', order.id),
    order.costCentreId ? tx.costCentres.get(order.costCentreId) : undefined,
    tx.quotes.one('orderId', order.id),
  ])
  return {
    order,
    company,
    products,
    shipments: shipments.toSorted((a, b) => a.packedAt - b.packedAt),
    invoices,
    documents: documents.filter((document) => previewsInvoices || document.kind !== 'invoice'),
    attachments: attached.filter((attachment) => attachment !== undefined),
    history: history.toSorted((a, b) => latestFirst(a, b) || (a.id < b.id ? 1 : -1)),
    costCentre: costCentre ?? null,
    quote: quote ? { row: quote, visible: false } : null,
  }
}

/** ORD-05: the page of an order the caller may see. */
export async function getOrder(tx: Tx, orderId: OrderId, ctx: Context): Promise<Result<OrderRecord>> {
  const order = await visibleOrder(tx, orderId, ctx)
  if (!order.ok) return order
  const sees = can(ctx.actor, 'invoices.view', order.value)
  const record = await loadOrder(tx, order.value, sees, sees && can(ctx.actor, 'invoices.preview', order.value))
  const quote = record.quote && { ...record.quote, visible: can(ctx.actor, 'quotes.view', record.quote.row) }
  return ok({ ...record, quote })
}
