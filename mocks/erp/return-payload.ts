import type { IsoInstant } from '@/domain/clock'
import type { Currency } from '@/domain/money'
import type { ReturnRow } from '@mocks/store/rows/returns'

/** The document in which the portal writes a return to the ERP (RMA-13). */
export type ReturnPayload = {
  document: 'returnOrder'
  portalNumber: string
  customerNumber: string
  /** The ERP's number of the order; null without a document. */
  orderNumber: string | null
  currency: Currency
  requestedAt: IsoInstant
  requestedBy: string
  enteredBy: string | null
  note: string | null
  /** RMA-20: the business lets such returns through without a look. */
  authorize: 'atOnce' | 'byHand'
  lines: { position: number; sku: string; quantity: number; reason: string; comment: string | null; pictures: number }[]
}

export const returnPayload = (
  row: ReturnRow,
  { customerNumber, orderNumber }: { customerNumber: string; orderNumber: string | null },
  authorize: ReturnPayload['authorize'],
): ReturnPayload => ({
  document: 'returnOrder',
  portalNumber: row.number,
  customerNumber,
  orderNumber,
  currency: row.currency,
  requestedAt: new Date(row.requestedAt).toISOString(),
  requestedBy: row.requestedBy,
  enteredBy: row.enteredBy,
  note: row.note,
  authorize,
  lines: row.lines.map(({ position, sku, quantity, reason, comment, attachmentIds }) => ({
    ...{ position, sku, quantity, reason, comment },
    pictures: attachmentIds.length,
  })),
})
