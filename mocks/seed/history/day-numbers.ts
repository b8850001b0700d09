import type { Instant, IsoDate } from '@/domain/clock'

/** Days since 1970-01-01, which was a Thursday. */
export type DayNumber = number
export const dayMs = 86_400_000

export const dayOf = (instant: Instant): DayNumber => Math.floor(instant / dayMs)
export const dateOfDay = (day: DayNumber): IsoDate => new Date(day * dayMs).toISOString().slice(0, 10)

/** 0 is Monday. */
export const weekdayOf = (day: DayNumber): number => (day + 3) % 7

/** The `count`-th workday after a workday. */
export function workdaysLater(day: DayNumber, count: number): DayNumber {
  const weekday = Math.min(weekdayOf(day), 4)
  const steps = weekday + count
  return day - weekdayOf(day) + Math.floor(steps / 5) * 7 + (steps % 5)
}

/** A day as the integer 20261122. Without `Date`, because it is asked for every invoice. */
export function dayKeyOf(day: DayNumber): number {
  // Civil date from a day count, with years that begin in March (H. Hinnant, "chrono-compatible date algorithms").
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return year * 10_000 + month * 100 + dayOfMonth
}
