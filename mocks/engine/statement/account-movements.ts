import { addDays } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { Movement } from '@/domain/billing/statement'
import type { CreditId, InvoiceId, PaymentId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { CreditRow } from '@mocks/store/rows/billing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { invoicesFound } from '../invoices/invoices-found'
import { type Settlement, settledOn, settlementsOf } from '../invoices/settlements'

/** A movement with the record behind it. */
export type AccountMovement = Movement & {
  id: string
  invoiceId: InvoiceId | null
  paymentId: PaymentId | null
  creditId: CreditId | null
  /** The invoice that is meant, where a payment was booked for one by the seller. */
  about: string | null
  dueOn: IsoDate | null
}
export type SettledInvoice = { invoice: InvoiceRow; settlements: Settlement[] }

/** Nobody pays later than this after the due date without the portal knowing of the payment itself. */
const latestTransferDays = 120
/** Invoices that were issued or may have been settled since a day, with what settled them. */
export async function invoicesSince(
  tx: Tx,
  company: CompanyRow,
  currency: Currency,
  from: IsoDate,
): Promise<SettledInvoice[]> {
  const issuedFrom = addDays(from, -(company.termsDays + latestTransferDays))
  const mine = { companyIds: [company.id], currencies: [currency] }
  const [recent, open] = await Promise.all([
    invoicesFound(tx, { ...mine, issuedFrom }),
    invoicesFound(tx, { ...mine, paid: false, issuedTo: addDays(issuedFrom, -1) }),
  ])
  const known = await Promise.all((await paidSince(tx, company, from)).map((id) => tx.invoices.require(id)))
  const rows = new Map([...open, ...recent, ...known].map((row) => [row.id, row]))
  const all = [...rows.values()].filter((row) => row.currency === currency)
  return Promise.all(all.map(async (invoice) => ({ invoice, settlements: await settlementsOf(tx, invoice) })))
}

/** However old, an invoice that a payment of these days settled is among them. */
async function paidSince(tx: Tx, company: CompanyRow, from: IsoDate): Promise<InvoiceId[]> {
  const payments = (await tx.payments.by('companyId', company.id)).filter(
    ({ paidOn, settledAt }) => settledOn(paidOn, settledAt) >= from,
  )
  const allocations = await Promise.all(payments.map(({ id }) => tx.paymentAllocations.by('paymentId', id)))
  return allocations.flat().map(({ invoiceId }) => invoiceId)
}

const nothing = { invoiceId: null, paymentId: null, creditId: null, about: null, dueOn: null }

/** What moved an account since a day, and what was left over by what (domain-rules §8). Pending debits move nothing. */
export async function movementsSince(
  tx: Tx,
  company: CompanyRow,
  currency: Currency,
  from: IsoDate,
): Promise<AccountMovement[]> {
  const [invoices, payments, credits] = await Promise.all([
    invoicesSince(tx, company, currency, from),
    tx.payments.by('companyId', company.id),
    tx.credits.by('companyId', company.id),
  ])
  const movements = [
    ...invoices.flatMap(invoiceMovements),
    ...payments
      .filter((payment) => payment.currency === currency && payment.state === 'settled')
      .flatMap(({ id, number, paidOn, settledAt, amount, discount }) => {
        const one = { ...nothing, number, on: settledOn(paidOn, settledAt), paymentId: id }
        return withAmounts(`${id}`, one, amount, discount)
      }),
    ...(
      await Promise.all(
        credits.filter((credit) => credit.currency === currency).map((credit) => creditMovement(tx, credit)),
      )
    ).flat(),
  ]
  return movements.filter(({ on, amount }) => on >= from && amount !== 0)
}

function invoiceMovements({ invoice, settlements }: SettledInvoice): AccountMovement[] {
  const { id, number, issuedOn, dueOn, total } = invoice
  const bill = { ...nothing, id, on: issuedOn, kind: 'invoice' as const, number, amount: total, invoiceId: id, dueOn }
  const told = settlements
    .filter(({ kind }) => kind === 'transfer')
    .flatMap((each) => {
      const one = { ...nothing, number, on: each.on, invoiceId: id, about: number }
      return withAmounts(each.id, one, each.amount, each.discount)
    })
  return [bill, ...told]
}

const withAmounts = (
  id: string,
  one: Omit<AccountMovement, 'id' | 'kind' | 'amount'>,
  amount: number,
  discount: number,
): AccountMovement[] => [
  { ...one, id, kind: 'payment', amount: -amount },
  { ...one, id: `${id}_discount`, kind: 'discount', amount: -discount },
]

/** A deposit that an overpayment became is part of that payment. What the ERP alone has applied is in its invoices. */
async function creditMovement(tx: Tx, credit: CreditRow): Promise<AccountMovement[]> {
  if (credit.paymentId !== null) return []
  const { id, kind, number, issuedOn, total } = credit
  const amount = -(total - (await appliedElsewhere(tx, credit)))
  return [{ ...nothing, id, on: issuedOn, kind, number, amount, creditId: id }]
}

/** What of a credit is used up without an allocation that the portal knows. */
export async function appliedElsewhere(tx: Tx, credit: CreditRow): Promise<number> {
  const known = (await tx.paymentAllocations.by('creditId', credit.id)).filter(({ state }) => state === 'settled')
  return Math.max(credit.applied - known.reduce((sum, { amount }) => sum + amount, 0), 0)
}
