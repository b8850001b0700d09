import type { CreditAccount } from '@/contract/credit'

type Part = 'overdue' | 'notDue' | 'disputed' | 'openOrders' | 'shippedNotInvoiced' | 'reserved'

/** What the bar shows: what is not applied is taken off what is owed, the part that is not due first. */
export function usedParts(credit: CreditAccount): { part: Part; value: number }[] {
  const { overdue, notDue, disputed, unapplied, openOrders, shippedNotInvoiced, reserved } = credit
  const ofNotDue = Math.min(unapplied.amount, notDue.amount)
  const ofOverdue = Math.min(unapplied.amount - ofNotDue, overdue.amount)
  const ofDisputed = Math.min(unapplied.amount - ofNotDue - ofOverdue, disputed.amount)
  return [
    { part: 'overdue', value: overdue.amount - ofOverdue },
    { part: 'notDue', value: notDue.amount - ofNotDue },
    { part: 'disputed', value: disputed.amount - ofDisputed },
    { part: 'openOrders', value: openOrders.amount },
    { part: 'shippedNotInvoiced', value: shippedNotInvoiced.amount },
    { part: 'reserved', value: reserved.amount },
  ]
}
