import { daysBetween } from '../calendar'
import type { IsoDate } from '../clock'
import type { Currency } from '../money'
import { type Claimed, claimsOf } from './claims'

export const agingBuckets = ['current', 'days30', 'days60', 'days90', 'older'] as const
export type AgingBucket = (typeof agingBuckets)[number]
export type Aging = Record<AgingBucket, number>

/** Age on the due date; due today is current, day 30 belongs to 1–30, day 31 to 31–60 (domain-rules §8). */
export function agingBucket(dueOn: IsoDate, today: IsoDate): AgingBucket {
  const days = daysBetween(dueOn, today)
  if (days <= 0) return 'current'
  if (days <= 30) return 'days30'
  if (days <= 60) return 'days60'
  return days <= 90 ? 'days90' : 'older'
}

/** Open amounts by age, in minor units: one aging per currency, never mixed. What is disputed is in none. */
export function agingOf(
  invoices: readonly (Claimed & { currency: Currency })[],
  currency: Currency,
  today: IsoDate,
): Aging {
  const aging: Aging = { current: 0, days30: 0, days60: 0, days90: 0, older: 0 }
  for (const invoice of invoices)
    if (invoice.currency === currency)
      for (const { amount, dueOn } of claimsOf(invoice).due) aging[agingBucket(dueOn, today)] += amount
  return aging
}
