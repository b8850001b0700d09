import type { Clock, Instant } from '@/domain/clock'

export type MovableClock = Clock & { set(at: Instant): void }

/** With `start` the clock stands still until it is set; without, it runs with the machine's, shifted by `offset`. */
export const createClock = ({ start, offset = 0 }: { start?: Instant; offset?: number } = {}): MovableClock => {
  let at = start
  let shift = offset
  return {
    now: () => at ?? Date.now() + shift,
    set: (instant) => {
      if (at === undefined) shift = instant - Date.now()
      else at = instant
    },
  }
}
