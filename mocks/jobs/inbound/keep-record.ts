import type { Instant } from '@/domain/clock'
import type { HistoryId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import type { DocumentRow, DocumentVersionRow, HistoryRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'

type ErpEntry = { id: HistoryId; at: Instant; actor: string; event: string; params: HistoryRow['params'] }

/** Enters what happened in the ERP into the order's history, once: ids are made of the ERP's own numbers. */
export async function keepEvent(tx: Tx, order: Pick<OrderRow, 'id'>, entry: ErpEntry): Promise<boolean> {
  if (await tx.history.get(entry.id)) return false
  await tx.history.insert({ ...entry, orderId: order.id, source: 'erp', through: null })
  return true
}

type Issued = Pick<DocumentRow, 'kind' | 'number' | 'issuedAt'> & Partial<Pick<DocumentRow, 'shipmentId' | 'invoiceId'>>

/**
 * Lists a document of the ERP with its order; a newer version of a known one raises its version, and the older one stays
 * reachable (ORD-10). `order` is what the portal knew until now, `said` what the older one said of a shipment or an invoice.
 */
export async function keepDocument(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  issued: Issued,
  { newer = false, said }: { newer?: boolean; said?: DocumentVersionRow['said'] } = {},
): Promise<void> {
  const known = (await tx.documents.by('orderId', order.id)).find(
    ({ kind, number }) => kind === issued.kind && number === issued.number,
  )
  if (known) {
    if (newer) {
      const { documentVersion, issuedAt, earlier = [] } = known
      await tx.documents.update(known.id, {
        documentVersion: documentVersion + 1,
        issuedAt: issued.issuedAt,
        earlier: [
          ...earlier,
          { documentVersion, issuedAt, corrections: order.corrections.length, ...(said && { said }) },
        ],
      })
    }
    return
  }
  await tx.documents.insert({
    id: ctx.ids.next('Document'),
    orderId: order.id,
    companyId: order.companyId,
    documentVersion: 1,
    shipmentId: null,
    invoiceId: null,
    ...issued,
  })
}
