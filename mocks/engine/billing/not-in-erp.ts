import type { CreditId, InvoiceId } from '@/domain/ids'
import type { ErpInvoiceRow } from '@mocks/store/rows/erp'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'

/** What the portal has settled of an invoice and the ERP's own figure does not contain yet. */
async function settledBeyondErp(tx: Tx, id: InvoiceId): Promise<{ paid: number; discountTaken: number }> {
  const parts = (await tx.paymentAllocations.by('invoiceId', id)).filter(
    ({ state, inErp }) => state === 'settled' && !inErp,
  )
  return {
    paid: parts.reduce((sum, { amount, discount }) => sum + amount + discount, 0),
    discountTaken: parts.reduce((sum, { discount }) => sum + discount, 0),
  }
}

/** What the portal has used of a credit beyond the ERP's own figure. */
export async function usedBeyondErp(tx: Tx, id: CreditId): Promise<number> {
  return (await tx.paymentAllocations.by('creditId', id))
    .filter(({ state, inErp }) => state === 'settled' && !inErp)
    .reduce((sum, { amount }) => sum + amount, 0)
}

/** The ERP's own figures of an invoice, as `invoiceFacts` takes them. */
export async function paidInErp(tx: Tx, { id, paid, discountTaken }: InvoiceRow) {
  const beyond = await settledBeyondErp(tx, id)
  return {
    paid: Math.max(paid - beyond.paid, 0),
    discountTaken: Math.max(discountTaken - beyond.discountTaken, 0),
  }
}

/** What the ERP says of an invoice, with what the portal has settled since and the ERP was not told of. */
export async function invoiceFacts(tx: Tx, row: ErpInvoiceRow, known: InvoiceRow | undefined) {
  const { issuedOn, dueOn, total } = row
  // What the business offers where the ERP names nothing was settled when the invoice came.
  const discount = row.discount ?? known?.discount ?? null
  const beyond = known ? await settledBeyondErp(tx, known.id) : { paid: 0, discountTaken: 0 }
  return {
    ...{ issuedOn, dueOn, total, discount },
    paid: Math.min(row.paid + beyond.paid, total),
    discountTaken: row.discountTaken + beyond.discountTaken,
  }
}
