import type { IsoDate } from '../clock'
import { roundHalfUp } from '../money/rounding'

/** An invoice that was due in the days that are looked at; `settledOn` null: something of it is open. */
export type DueInvoice = { dueOn: IsoDate; settledOn: IsoDate | null }

/** So many days back, and at least so many invoices that were due in them. */
export const earlyLimitDays = 90
export const fewestInvoices = 3

/** INV-21: a higher limit is earned by those who settled everything that fell due by its due date. */
export const earnsHigherLimit = (invoices: readonly DueInvoice[]): boolean =>
  invoices.length >= fewestInvoices &&
  invoices.every(({ dueOn, settledOn }) => settledOn !== null && settledOn <= dueOn)

/** What is added to a limit, in its minor units. Without a limit there is nothing to raise. */
export const raiseOf = (limit: number | null, basisPoints: number): number =>
  limit === null ? 0 : roundHalfUp(BigInt(limit) * BigInt(basisPoints), 10_000n)
