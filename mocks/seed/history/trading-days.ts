import type { Instant } from '@/domain/clock'
import { type DayNumber, dayKeyOf, dayOf, weekdayOf } from './day-numbers'

export type TradingDay = { day: DayNumber; orders: number }

const yearsOfHistory = 4
/** The last weeks before now belong to the story, whose orders are still on their way. */
export const quietDays = 78

/** Building trade: slow in winter, busy in spring and early autumn. January first. */
const seasons = [0.7, 0.75, 0.95, 1.1, 1.15, 1.15, 1, 0.9, 1.15, 1.2, 1.05, 0.8] as const
/** Monday first; nobody orders at the weekend. */
const weekdays = [1.15, 1.1, 1.05, 1, 0.75, 0, 0] as const
/** Volume at the beginning, as a share of that at the end. */
const startVolume = 0.15

/** Shares out the orders over the days of the history: growing, seasonal, on workdays. Exact for any number. */
export function tradingDays(now: Instant, orders: number): TradingDay[] {
  const last = dayOf(now) - quietDays
  const first = last - Math.round(yearsOfHistory * 365.25)
  const weights: number[] = []
  for (let day = first; day <= last; day += 1) weights.push(weightOf(day, (day - first) / (last - first)))
  const sum = weights.reduce((total, weight) => total + weight, 0)

  const days: TradingDay[] = []
  let weightSoFar = 0
  let ordersSoFar = 0
  for (const [at, weight] of weights.entries()) {
    weightSoFar += weight
    const due = at === weights.length - 1 ? orders : Math.round((weightSoFar / sum) * orders)
    // Rounding may owe an order to a weekend; the next workday gets it, except at the very end.
    if (due > ordersSoFar && (weight > 0 || at === weights.length - 1)) {
      days.push({ day: workdayAtOrBefore(first + at), orders: due - ordersSoFar })
      ordersSoFar = due
    }
  }
  return days
}

const workdayAtOrBefore = (day: DayNumber): DayNumber => day - Math.max(weekdayOf(day) - 4, 0)

function weightOf(day: DayNumber, progress: number): number {
  const monthAndDay = dayKeyOf(day) % 10_000
  const closed = monthAndDay >= 1224 || monthAndDay <= 102
  const season = seasons[Math.floor(monthAndDay / 100) - 1] ?? 1
  const growth = startVolume + (1 - startVolume) * progress ** 2
  return growth * season * (weekdays[weekdayOf(day)] ?? 0) * (closed ? 0.1 : 1)
}
