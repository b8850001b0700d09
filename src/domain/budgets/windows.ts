import { addDays, daysBetween, weekday } from '../calendar'
import type { IsoDate } from '../clock'
import type { BudgetPeriod } from './vocabulary'

/** Calendar days: the first is part of the window, `before` is the first that is not. */
export type BudgetWindow = { startsOn: IsoDate; before: IsoDate }

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** The first day of the month `months` after the one that holds `day`. */
const monthStart = (day: IsoDate, months: number): IsoDate => {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}-01`
}

/**
 * The window of a period that holds a day (domain-rules §2): by calendar, weeks from Monday. Works on dates alone, so
 * that days with 23 or 25 hours are days like others; which date it is, is asked of the company's time zone.
 */
export function windowOf(period: BudgetPeriod, day: IsoDate): BudgetWindow {
  if (period === 'day') return { startsOn: day, before: addDays(day, 1) }
  if (period === 'week') {
    const startsOn = addDays(day, 1 - weekday(day))
    return { startsOn, before: addDays(startsOn, 7) }
  }
  const months = monthsOf[period]
  const into = (Number(day.slice(5, 7)) - 1) % months
  const startsOn = monthStart(day, -into)
  return { startsOn, before: monthStart(startsOn, months) }
}

/** Whether a day is part of the window. */
export const holdsDay = ({ startsOn, before }: BudgetWindow, day: IsoDate): boolean => startsOn <= day && day < before

/** The last day that is part of the window. */
export const lastDay = ({ before }: BudgetWindow): IsoDate => addDays(before, -1)

/** How many days the window has. */
export const windowLength = ({ startsOn, before }: BudgetWindow): number => daysBetween(startsOn, before)

/** The part of a window on which a budget runs: from its first to its last day, both included. */
export const clippedWindow = (window: BudgetWindow, from: IsoDate, to: IsoDate | null): BudgetWindow => ({
  startsOn: from > window.startsOn ? from : window.startsOn,
  before: to !== null && addDays(to, 1) < window.before ? addDays(to, 1) : window.before,
})

/** The windows from the one that holds `from` to the one that holds `to`, newest first, at most `limit`. */
export function windowsBack(period: BudgetPeriod, from: IsoDate, to: IsoDate, limit: number): BudgetWindow[] {
  const windows: BudgetWindow[] = []
  for (let window = windowOf(period, to); windows.length < limit && window.before > from; ) {
    windows.push(window)
    window = windowOf(period, addDays(window.startsOn, -1))
  }
  return windows
}
