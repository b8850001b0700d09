import { instantOfWall } from '@/domain/calendar'

/** A moment as a person says it: after so long, or by the clock on their wall (`2026-11-22T21:15`). */
export type Moment = { mode: 'in'; seconds: number | null } | { mode: 'at'; local: string }

/** The moment in milliseconds; null while it is not said, or not to come. */
export function instantOf(moment: Moment, now: number, timeZone: string): number | null {
  if (moment.mode === 'in') return moment.seconds === null || moment.seconds <= 0 ? null : now + moment.seconds * 1000
  const wall = Date.parse(`${moment.local}Z`)
  const instant = Number.isNaN(wall) ? null : instantOfWall(wall, timeZone)
  return instant !== null && instant > now ? instant : null
}
