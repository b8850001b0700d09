import { addDays, daysBetween } from '../calendar'
import type { IsoDate } from '../clock'
import type { BillingPeriod } from './vocabulary'

const monthsOf: Readonly<Record<BillingPeriod, number>> = { month: 1, quarter: 3, year: 12 }

/** Days from `from` up to but not including `until`. */
export type Period = { from: IsoDate; until: IsoDate }

/** How many days the period has, its end not included. */
export const daysIn = ({ from, until }: Period): number => daysBetween(from, until)

/**
 * The date so many months after the anchor: the anchor's day, or the last one of a shorter month. Counted from the
 * anchor every time, so that what was anchored on the 31st returns to it (domain-rules §7).
 */
export function monthsAfter(anchor: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = anchor.split('-').map(Number)
  const place = year * 12 + (month - 1) + months
  const first = `${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}-01`
  const next = place + 1
  const afterwards = `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}-01`
  return addDays(first, Math.min(day, daysBetween(first, afterwards)) - 1)
}

/** The billing period a date on or after the anchor falls into. */
export function periodAt(anchor: IsoDate, every: BillingPeriod, date: IsoDate): Period {
  const step = monthsOf[every]
  // Never later than the period wanted: a month has at most 31 days.
  let place = Math.max(Math.floor(daysBetween(anchor, date) / 31 / step) - 1, 0)
  while (monthsAfter(anchor, (place + 1) * step) <= date) place += 1
  return { from: monthsAfter(anchor, place * step), until: monthsAfter(anchor, (place + 1) * step) }
}
