import type { IsoDate } from '../clock'
import { applyDue } from './change'
import { monthsAfter, type Period, periodAt } from './periods'
import type { PendingCharge, Subscription } from './subscription'

export type BillLine =
  | { kind: 'period'; key: string; quantity: number; unitPrice: number; amount: number; from: IsoDate; until: IsoDate }
  | ({ kind: 'charge'; unitPrice: number } & Omit<PendingCharge, 'change'>)

/** What is billed on a day: the period that begins and what was still to be charged. Net, minor units. */
export type Bill = { on: IsoDate; period: Period | null; lines: BillLine[]; net: number }

/**
 * Does what is due on a day: bills the period that begins, brings scheduled changes into effect, renews the term, ends
 * what was cancelled. One period at a time: call again until there is neither a bill nor a change.
 */
export function billDue(before: Subscription, today: IsoDate): { subscription: Subscription; bill: Bill | null } {
  if (before.status === 'ended') return { subscription: before, bill: null }
  if (before.endsOn !== null && before.endsOn <= today) return ended(before, before.endsOn)
  if (before.status === 'suspended' || before.paidUntil > today) return { subscription: before, bill: null }
  const on = before.paidUntil
  const due = applyDue(before, on)
  const period = periodAt(due.anchorOn, due.every, on)
  const lines = [...chargeLines(due), ...periodLines(due, period)]
  const subscription = {
    ...due,
    charges: [],
    paidUntil: period.until,
    lastBilledOn: on,
    renewsOn: renewalAfter(due, on),
  }
  return { subscription, bill: billOf(on, period, lines) }
}

function ended(before: Subscription, on: IsoDate): { subscription: Subscription; bill: Bill | null } {
  const due = applyDue(before, on)
  const lines = chargeLines(due)
  const bill = lines.length > 0 ? billOf(on, null, lines) : null
  const lastBilledOn = bill ? on : due.lastBilledOn
  return { subscription: { ...due, status: 'ended', charges: [], lastBilledOn }, bill }
}

const billOf = (on: IsoDate, period: Period | null, lines: BillLine[]): Bill => ({
  on,
  period,
  lines,
  net: lines.reduce((sum, { amount }) => sum + amount, 0),
})

const chargeLines = ({ charges, lines }: Subscription): BillLine[] =>
  charges.map(({ change: _change, ...charge }) => ({
    kind: 'charge',
    ...charge,
    unitPrice: lines.find(({ key }) => key === charge.key)?.unitPrice ?? 0,
  }))

const periodLines = ({ lines }: Subscription, { from, until }: Period): BillLine[] =>
  lines.flatMap(({ key, quantity, unitPrice }) =>
    quantity > 0
      ? [{ kind: 'period' as const, key, quantity, unitPrice, amount: quantity * unitPrice, from, until }]
      : [],
  )

/** A term that is over is followed by the next one; counted from the anchor, as periods are. */
function renewalAfter({ anchorOn, termMonths, renewsOn }: Subscription, today: IsoDate): IsoDate {
  let next = renewsOn
  for (let terms = 1; next <= today; terms += 1) next = monthsAfter(anchorOn, terms * termMonths)
  return next
}
