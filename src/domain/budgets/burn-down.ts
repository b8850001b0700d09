import { addDays } from '../calendar'
import type { IsoDate } from '../clock'
import { type BudgetWindow, lastDay, windowLength } from './windows'

/** A movement of a budget on the day it happened; minor units, positive uses. */
export type Movement = { on: IsoDate; amount: number }
/** Where a budget stood at the end of a day. */
export type BurnPoint = { on: IsoDate; used: number; left: number }
export type BurnDown = {
  /** One for each day of the window up to today. */
  points: BurnPoint[]
  /** What will be used by the end if it goes on as until today; null while it is too early to say. */
  forecast: number | null
  /** The first day on which nothing would be left at this pace; null when it lasts, or is gone already. */
  runsOutOn: IsoDate | null
}

/** Movements outside the window count at its nearest edge, so that what comes back late shows on the last day. */
export function burnDown(
  window: BudgetWindow,
  amount: number,
  movements: readonly Movement[],
  today: IsoDate,
): BurnDown {
  const last = lastDay(window)
  const until = today < last ? today : last
  if (until < window.startsOn) return { points: [], forecast: null, runsOutOn: null }
  const byDay = new Map<IsoDate, number>()
  for (const { on, amount: moved } of movements) {
    const day = on < window.startsOn ? window.startsOn : on > until ? until : on
    byDay.set(day, (byDay.get(day) ?? 0) + moved)
  }
  const points: BurnPoint[] = []
  let used = 0
  for (let day = window.startsOn; day <= until; day = addDays(day, 1)) {
    used += byDay.get(day) ?? 0
    points.push({ on: day, used, left: amount - used })
  }
  return { points, ...pace(window, amount, used, points.length) }
}

/** One day says nothing about a pace. */
const enoughDays = 2

function pace(window: BudgetWindow, amount: number, used: number, elapsed: number) {
  const days = windowLength(window)
  if (elapsed >= days) return { forecast: used, runsOutOn: null }
  if (elapsed < enoughDays) return { forecast: null, runsOutOn: null }
  const forecast = Math.max(used, Math.round((used * days) / elapsed))
  const outDay = used > 0 && used <= amount ? Math.floor((amount * elapsed) / used) + 1 : null
  const lasts = outDay === null || outDay > days
  return { forecast, runsOutOn: lasts ? null : addDays(window.startsOn, outDay - 1) }
}
