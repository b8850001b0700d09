import { addDays, daysBetween, weekday } from '../calendar'
import type { IsoDate } from '../clock'
import type { SalesComparison, SalesGrain } from './vocabulary'

/** More periods than this are neither a chart nor a table anybody reads; the next coarser grain is taken. */
export const mostPeriods = 124

const monthOf = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const firstOf = (month: number): IsoDate =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01` as IsoDate

/** The day so many months on; the last of the month where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month = monthOf(date) + months
  const day = Number(date.slice(8))
  const last = daysBetween(firstOf(month), firstOf(month + 1))
  return addDays(firstOf(month), Math.min(day, last) - 1)
}

/** The first day of the period a day belongs to. Weeks begin on Monday. */
export function periodStart(date: IsoDate, grain: SalesGrain): IsoDate {
  if (grain === 'day') return date
  if (grain === 'week') return addDays(date, 1 - weekday(date))
  const month = monthOf(date)
  return firstOf(grain === 'month' ? month : month - (month % 3))
}

const nextStart = (start: IsoDate, grain: SalesGrain): IsoDate => {
  if (grain === 'day') return addDays(start, 1)
  if (grain === 'week') return addDays(start, 7)
  return firstOf(monthOf(start) + (grain === 'month' ? 1 : 3))
}

/**
 * First days of the periods from one day to another, both included. The first period begins with the first day itself,
 * so that nothing before it is counted.
 */
export function periodsBetween(from: IsoDate, to: IsoDate, grain: SalesGrain): IsoDate[] {
  const starts: IsoDate[] = []
  for (let start = periodStart(from, grain); start <= to; start = nextStart(start, grain))
    starts.push(start < from ? from : start)
  return starts
}

const grains: readonly SalesGrain[] = ['day', 'week', 'month', 'quarter']

/** The wanted grain, or the finest coarser one that is few enough periods. */
export function fittingGrain(from: IsoDate, to: IsoDate, wanted: SalesGrain): SalesGrain {
  const enough = { day: 1, week: 7, month: 28, quarter: 90 }
  const days = daysBetween(from, to) + 1
  return grains.slice(grains.indexOf(wanted)).find((grain) => days / enough[grain] <= mostPeriods) ?? 'quarter'
}

/**
 * Where a day of the period lies in the one it is compared with. A period that begins with a month is moved by whole
 * months, so that March is compared with February and not with 31 days before; any other by its days.
 */
export function comparedDay(from: IsoDate, to: IsoDate, comparison: SalesComparison): (date: IsoDate) => IsoDate {
  if (comparison === 'none') return (date) => date
  if (comparison === 'year') return (date) => addMonths(date, -12)
  if (from.endsWith('-01')) {
    const months = monthOf(to) - monthOf(from) + 1
    return (date) => addMonths(date, -months)
  }
  const days = daysBetween(from, to) + 1
  return (date) => addDays(date, -days)
}
