import { type DiscountedInvoice, settledBy } from './discount'
import type { CreditKind } from './vocabulary'
import type { IsoDate } from '../clock'

/**
 * An invoice somebody chose to pay. `amount`: what they give for it, in money and credits; null: all that is open. Enough
 * to settle it after the discount settles it; only what is more than its open amount is too much.
 */
export type ChosenInvoice<I extends string = string> = DiscountedInvoice & {
  id: I
  number: string
  dueOn: IsoDate
  amount: number | null
}
/** A credit memo or deposit that is used. `invoiceId`: only there; null: wherever it is needed first. */
export type ChosenCredit<I extends string = string, C extends string = string> = {
  id: C
  kind: CreditKind
  number: string
  issuedOn: IsoDate
  remaining: number
  invoiceId: I | null
}

export type PlannedCredit<C extends string = string> = { creditId: C; kind: CreditKind; amount: number }
export type PlannedInvoice<I extends string = string, C extends string = string> = {
  invoiceId: I
  credits: PlannedCredit<C>[]
  /** Money for this invoice. */
  cash: number
  /** Early-payment discount taken. */
  discount: number
  /** Credits, money and discount together. */
  settled: number
  openAfter: number
  /** More than was needed: becomes a deposit. */
  over: number
}
export type PaymentPlan<I extends string = string, C extends string = string> = {
  lines: PlannedInvoice<I, C>[]
  credits: number
  discount: number
  /** Money that moves: for the invoices and for the deposit. */
  amount: number
  deposited: number
}

const oldestFirst =
  <T extends { number: string }>(day: (row: T) => IsoDate) =>
  (a: T, b: T): number =>
    day(a) === day(b) ? (a.number < b.number ? -1 : 1) : day(a) < day(b) ? -1 : 1

/**
 * What a payment does (domain-rules §5): credits first, the oldest to the invoice that is due first, those with an
 * invoice of their own before the others; then money. A discount is earned by money alone, at the day's terms.
 */
export function planPayment<I extends string, C extends string>(
  invoices: readonly ChosenInvoice<I>[],
  credits: readonly ChosenCredit<I, C>[],
  today: IsoDate,
): PaymentPlan<I, C> {
  const remaining = new Map(credits.map(({ id, remaining: left }) => [id, left]))
  const given = new Map<I, PlannedCredit<C>[]>(invoices.map(({ id }) => [id, []]))
  const used = new Map<I, number>()
  const give = (credit: ChosenCredit<I, C>, invoice: ChosenInvoice<I>): void => {
    const left = remaining.get(credit.id) ?? 0
    const before = used.get(invoice.id) ?? 0
    const amount = Math.min(left, mostOf(invoice) - before)
    if (amount <= 0) return
    remaining.set(credit.id, left - amount)
    used.set(invoice.id, before + amount)
    given.get(invoice.id)?.push({ creditId: credit.id, kind: credit.kind, amount })
  }
  const byDue = invoices.toSorted(oldestFirst((invoice) => invoice.dueOn))
  const byAge = credits.toSorted(oldestFirst((credit) => credit.issuedOn))
  for (const credit of byAge.filter(({ invoiceId }) => invoiceId !== null)) {
    const own = byDue.find(({ id }) => id === credit.invoiceId)
    if (own) give(credit, own)
  }
  for (const credit of byAge.filter(({ invoiceId }) => invoiceId === null))
    for (const invoice of byDue) give(credit, invoice)

  const lines = byDue.map((invoice) => payInvoice(invoice, given.get(invoice.id) ?? [], today))
  const total = (pick: (line: PlannedInvoice<I, C>) => number): number =>
    lines.reduce((sum, line) => sum + pick(line), 0)
  const deposited = total(({ over }) => over)
  return {
    lines,
    credits: total((line) => line.credits.reduce((sum, { amount }) => sum + amount, 0)),
    discount: total(({ discount }) => discount),
    amount: total(({ cash }) => cash) + deposited,
    deposited,
  }
}

/** What of an invoice can be settled by this payment. */
const mostOf = ({ amount, payable }: { amount: number | null; payable: number }): number =>
  Math.max(amount === null ? payable : Math.min(amount, payable), 0)

function payInvoice<I extends string, C extends string>(
  invoice: ChosenInvoice<I>,
  credits: PlannedCredit<C>[],
  today: IsoDate,
): PlannedInvoice<I, C> {
  const credited = credits.reduce((sum, { amount }) => sum + amount, 0)
  const rest = invoice.payable - credited
  const money = invoice.amount === null ? rest : Math.max(invoice.amount - credited, 0)
  const { settled, discount } = settledBy({ ...invoice, open: invoice.open - credited }, money, rest, today)
  const cash = settled - discount
  return {
    invoiceId: invoice.id,
    credits,
    cash,
    discount,
    settled: credited + settled,
    openAfter: invoice.open - credited - settled,
    over: invoice.amount === null ? 0 : Math.max(invoice.amount - Math.max(invoice.payable, 0), 0),
  }
}
