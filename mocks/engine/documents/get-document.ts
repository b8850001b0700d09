import type { DocumentId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { DocumentRow, InvoiceRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { productsOf, seesOrder } from '../orders/order-record'
import { staffViewer, type Viewer, viewerOf } from '../viewer'

export type DocumentFacts = {
  document: DocumentRow
  order: OrderRow
  shipment: ShipmentRow | undefined
  invoice: InvoiceRow | undefined
  products: ReadonlyMap<ProductRow['id'], ProductRow>
  viewer: Viewer
}

/**
 * ORD-10, ORD-11, ORD-13: a document of an order the caller may see. An invoice needs the right to invoices besides, and
 * the one to preview them (ACC-20).
 */
export async function getDocument(tx: Tx, id: DocumentId, ctx: Context): Promise<Result<DocumentFacts>> {
  const document = await tx.documents.get(id)
  const order = document && (await tx.orders.get(document.orderId))
  if (!document || !order || !mayRead(document, order, ctx)) return refuse('resource/not-found')
  return ok({
    document,
    order,
    shipment: document.shipmentId === null ? undefined : await tx.shipments.get(document.shipmentId),
    invoice: document.invoiceId === null ? undefined : await tx.invoices.get(document.invoiceId),
    products: await productsOf(
      tx,
      order.lines.map((line) => line.productId),
    ),
    viewer: can(ctx.actor, 'orderDesk.view', order) ? staffViewer(ctx) : viewerOf(ctx),
  })
}

const mayRead = (document: DocumentRow, order: OrderRow, ctx: Context): boolean => {
  if (can(ctx.actor, 'orderDesk.view', order)) return true
  if (!seesOrder(ctx, order)) return false
  if (document.kind !== 'invoice') return true
  return can(ctx.actor, 'invoices.view', order) && can(ctx.actor, 'invoices.preview', order)
}
