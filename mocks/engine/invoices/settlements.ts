import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { CreditId, PaymentId } from '@/domain/ids'
import { erpZone } from '@/domain/sync/zone'
import type { PaymentAllocationRow } from '@mocks/store/rows/billing'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'

/** What settled a part of an invoice or, while `pending`, is about to. Amounts in minor units of the invoice. */
export type Settlement = {
  id: string
  /** `transfer`: booked by the seller, without a payment that the portal knows of. */
  kind: 'payment' | 'creditMemo' | 'deposit' | 'transfer'
  number: string | null
  paymentId: PaymentId | null
  creditId: CreditId | null
  on: IsoDate
  amount: number
  /** Settles the invoice as well, without being paid. */
  discount: number
  state: 'pending' | 'settled'
}

/** All that settled an invoice, oldest first: the settled ones add up to what counts as paid of it. */
export async function settlementsOf(tx: Tx, invoice: InvoiceRow): Promise<Settlement[]> {
  const allocations = (await tx.paymentAllocations.by('invoiceId', invoice.id)).filter(({ state }) => state !== 'void')
  const known = await Promise.all(allocations.map((allocation) => settlementOf(tx, allocation)))
  const told = await toldByErp(tx, invoice, known)
  return [...known, ...told].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))
}

async function settlementOf(tx: Tx, allocation: PaymentAllocationRow): Promise<Settlement> {
  const { id, source, paymentId, creditId, amount, discount, state } = allocation
  const payment = await tx.payments.get(paymentId)
  const credit = creditId === null ? undefined : await tx.credits.get(creditId)
  return {
    ...{ id, kind: source, paymentId, creditId, amount, discount },
    number: credit?.number ?? payment?.number ?? null,
    on: settledOn(allocation.on, payment?.settledAt ?? null),
    state: state === 'pending' ? 'pending' : 'settled',
  }
}

/** A bank debit counts from the day on which the bank cleared it. */
export const settledOn = (on: IsoDate, settledAt: number | null): IsoDate => {
  const cleared = settledAt === null ? on : dateIn(erpZone, settledAt)
  return cleared > on ? cleared : on
}

/** The part of what is paid that no payment here explains: the seller's bank account, or times before the portal. */
async function toldByErp(tx: Tx, invoice: InvoiceRow, known: readonly Settlement[]): Promise<Settlement[]> {
  const settled = known.filter(({ state }) => state === 'settled')
  const discount = invoice.discountTaken - settled.reduce((sum, each) => sum + each.discount, 0)
  const paid = invoice.paid - settled.reduce((sum, each) => sum + each.amount + each.discount, 0)
  if (paid <= 0) return []
  return [
    {
      ...{ id: `told_${invoice.id}`, kind: 'transfer', number: null, paymentId: null, creditId: null },
      on: await paidOn(tx, invoice),
      amount: paid - Math.max(discount, 0),
      discount: Math.max(discount, 0),
      state: 'settled',
    },
  ]
}

/** The day the history of its order tells; where it tells none, that of the invoice, so that it never changes. */
async function paidOn(tx: Tx, { orderId, number, issuedOn }: InvoiceRow): Promise<IsoDate> {
  const history = orderId === null ? [] : await tx.history.by('orderId', orderId)
  const told = history.find(({ event, params }) => event === 'paid' && params.invoice === number)
  const day = told ? dateIn(erpZone, told.at) : issuedOn
  return day > issuedOn ? day : issuedOn
}
