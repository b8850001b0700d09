import type { CreditState } from '@/domain/billing/vocabulary'
import type { CreditId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { CreditRow, PaymentAllocationRow } from '@mocks/store/rows/billing'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { viewerOf } from '../viewer'
import { remainingOf } from './unapplied'

export type CreditRecord = { credit: CreditRow; invoice: InvoiceRow | null; uses: PaymentAllocationRow[] }

/** Credit memos are never due and never overdue: they are open, partly applied or applied (domain-rules §5.9). */
export const creditStateOf = (credit: Pick<CreditRow, 'total' | 'applied'>): CreditState => {
  if (remainingOf(credit) <= 0) return 'applied'
  return credit.applied > 0 ? 'partlyApplied' : 'open'
}

/** INV-13, INV-14: what the seller owes the company, with where it went. Another company's is not found. */
export async function getCredit(tx: Tx, id: CreditId, ctx: Context): Promise<Result<CreditRecord>> {
  const credit = await tx.credits.get(id)
  if (!credit || credit.companyId !== ctx.actor.companyId) return refuse('resource/not-found')
  return viewerOf(ctx).prices ? ok(await creditRecord(tx, credit)) : refuse('access/forbidden')
}

export async function creditRecord(tx: Tx, credit: CreditRow): Promise<CreditRecord> {
  const uses = await tx.paymentAllocations.by('creditId', credit.id)
  return {
    credit,
    invoice: (credit.invoiceId && (await tx.invoices.get(credit.invoiceId))) || null,
    uses: uses.filter(({ state }) => state !== 'void').toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  }
}
