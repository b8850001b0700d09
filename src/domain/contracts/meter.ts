import { addDays, daysBetween } from '../calendar'
import type { IsoDate } from '../clock'

/** A contract holds on its first and on its last day. */
export const isActive = ({ startsOn, endsOn }: { startsOn: IsoDate; endsOn: IsoDate }, today: IsoDate): boolean =>
  startsOn <= today && today <= endsOn

/** How a commitment stands: shares are in percent, rounded down, and never beyond 100 for the time. */
export type Meter = {
  left: number
  consumedPercent: number
  elapsedPercent: number
  projected: number
  shortfall: number
}

/**
 * Where the committed quantity will be at the end when it goes on as it went: a straight line over the days so far,
 * today included.
 */
export function meterOf(
  { committed, consumed }: { committed: number; consumed: number },
  { startsOn, endsOn }: { startsOn: IsoDate; endsOn: IsoDate },
  today: IsoDate,
): Meter {
  const total = Math.max(daysBetween(startsOn, addDays(endsOn, 1)), 1)
  const elapsed = Math.min(Math.max(daysBetween(startsOn, addDays(today, 1)), 1), total)
  const projected = Math.floor((consumed * total) / elapsed)
  return {
    left: Math.max(committed - consumed, 0),
    consumedPercent: committed === 0 ? 100 : Math.floor((consumed * 100) / committed),
    elapsedPercent: Math.floor((elapsed * 100) / total),
    projected,
    shortfall: Math.max(committed - projected, 0),
  }
}
