import { weekday } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import type { OrderScript } from './script'

export const hourMs = 3_600_000
const dayMs = 24 * hourMs
const dateOf = (instant: Instant): IsoDate => new Date(instant).toISOString().slice(0, 10)

/** When an order of the story was placed: on a workday, and before now whatever the hour is. */
export function placedAtOf(script: OrderScript, now: Instant): Instant {
  if (script.daysAgo === 0) return now - (script.minutesAgo ?? 60) * 60_000
  const midnight = Math.floor(now / dayMs) * dayMs - script.daysAgo * dayMs
  const weekend = Math.max(weekday(dateOf(midnight)) - 5, 0)
  // Some minutes that differ from order to order and stay the same from start to start.
  const minutes = [...script.key].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % 60
  return midnight - weekend * dayMs + (script.hour ?? 10) * hourMs + minutes * 60_000
}

/** A time after the order, never later than a few minutes ago. */
export const laterThan = (placedAt: Instant, hours: number, now: Instant): Instant =>
  Math.min(placedAt + hours * hourMs, now - 4 * 60_000)
