import type { IsoDate } from '@/domain/clock'
import type { CompanyId, InvoiceId } from '@/domain/ids'
import { type Claimed, overdueAmount } from '@/domain/invoices/claims'
import { openAmount } from '@/domain/invoices/status'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { differs } from '../differs'

type Held = Required<Pick<Claimed, 'disputed' | 'respites'>>

/** What disputes held back of their invoice at the end of a day, and what they had made due again by then. */
export function heldOn(disputes: readonly DisputeRow[], day: IsoDate): Held {
  const held: Held = { disputed: 0, respites: [] }
  const respites: Held['respites'][number][] = []
  for (const { openedOn, decidedOn, amount, credited, dueAgainOn } of disputes) {
    if (openedOn > day) continue
    if (decidedOn === null || decidedOn > day) held.disputed += amount
    else if (dueAgainOn !== null) respites.push({ amount: amount - credited, until: dueAgainOn })
  }
  return { ...held, respites }
}

/** Writes into the invoice what its disputes hold back now, so that every list of invoices knows. */
export async function holdBack(tx: Tx, invoiceId: InvoiceId): Promise<InvoiceRow> {
  const invoice = await tx.invoices.require(invoiceId)
  const { disputed, respites } = heldOn(await tx.disputes.by('invoiceId', invoiceId), '9999-12-31')
  const facts = { disputed, respites: [...respites] }
  return differs({ disputed: 0, respites: [], ...invoice }, facts) ? tx.invoices.update(invoiceId, facts) : invoice
}

/** Invoices of a company of which a part is open and not overdue though their day has passed, with that part. */
export async function notOverdue(
  tx: Tx,
  companyId: CompanyId,
  today: IsoDate,
): Promise<{ invoice: InvoiceRow; amount: number }[]> {
  const ids = new Set((await tx.disputes.by('companyId', companyId)).map(({ invoiceId }) => invoiceId))
  const invoices = await Promise.all([...ids].map((id) => tx.invoices.require(id)))
  return invoices.flatMap((invoice) => {
    const late = overdueAmount(invoice, today)
    const amount = openAmount(invoice) - late
    return late > 0 && amount > 0 ? [{ invoice, amount }] : []
  })
}
