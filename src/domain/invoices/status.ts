import { daysBetween } from '../calendar'
import type { IsoDate } from '../clock'
import type { InvoiceStatus } from '../orders/vocabulary'
import { type Claimed, firstDue } from './claims'

/** Amounts in minor units of one currency. */
export type InvoiceAmounts = { total: number; paid: number }

/** What is still owed, in minor units (domain-rules §5). */
export const openAmount = ({ total, paid }: InvoiceAmounts): number => total - paid

/** open = total → open; 0 < open < total → partly paid; open = 0 → paid (domain-rules §5). */
export function invoiceStatus(invoice: InvoiceAmounts): InvoiceStatus {
  const open = openAmount(invoice)
  if (open <= 0) return 'paid'
  return open < invoice.total ? 'partlyPaid' : 'open'
}

/**
 * A second, derived flag beside the status: something is open and it was due before today; also when partly paid. What is
 * disputed is not due.
 */
export const isOverdue = (invoice: Claimed, today: IsoDate): boolean => {
  const due = firstDue(invoice)
  return due !== null && daysBetween(due, today) > 0
}

/** Something is open and due today or within the next 7 days. */
export function isDueSoon(invoice: Claimed, today: IsoDate): boolean {
  const due = firstDue(invoice)
  if (due === null) return false
  const left = daysBetween(today, due)
  return left >= 0 && left <= 7
}
