import { startOfDay } from '@/domain/calendar'
import type { TimeZone } from '@/domain/clock'
import type { CustomerProfile } from './customer-profile'

/** Activity at the half hours of a working day from 7 to 17 o'clock: a peak before and a smaller one after lunch. */
const activity = [2, 4, 7, 9, 10, 10, 9, 8, 6, 4, 4, 6, 8, 8, 7, 6, 5, 3, 2, 1] as const
const openAt = 7
const slotsPerDay = 48

export type OfficeHours = {
  /** The half hour of the day (UTC, from 0, possibly with a fraction) at a share from 0 to 1 of the day's orders. */
  timeAt(share: number): number
  /** Who orders in this half hour: `share` picks among the customers that are at work then. */
  customerAt(slot: number, share: number): number
}

/** When orders come in, in UTC, with each customer at its desk in the working hours of its own time zone. */
export function officeHours(profiles: readonly CustomerProfile[], near: number): OfficeHours {
  const bySlot = Array.from({ length: slotsPerDay }, () => new Float64Array(profiles.length))
  for (const [customer, { row, weight }] of profiles.entries()) {
    const shift = Math.round(offsetHours(row.timeZone, near) * 2)
    for (const [at, share] of activity.entries()) {
      // Half hours of another UTC day are put at its edges, so that a local working day stays one day here.
      const slot = Math.min(Math.max(openAt * 2 + at - shift, 0), slotsPerDay - 1)
      const shares = bySlot[slot]
      if (shares) shares[customer] = (shares[customer] ?? 0) + weight * share
    }
  }
  const ends = cumulative(bySlot.map((shares) => shares.reduce((sum, share) => sum + share, 0)))
  const customersBySlot = bySlot.map((shares) => cumulative([...shares]))

  return {
    timeAt(share) {
      const slot = firstAbove(ends, share)
      const from = slot === 0 ? 0 : (ends[slot - 1] ?? 0)
      return slot + Math.min((share - from) / ((ends[slot] ?? 1) - from), 0.999)
    },
    customerAt: (slot, share) => firstAbove(customersBySlot[slot] ?? new Float64Array(1), share),
  }
}

function offsetHours(zone: TimeZone, near: number): number {
  const date = new Date(near).toISOString().slice(0, 10)
  return (Date.parse(`${date}T00:00:00Z`) - startOfDay(date, zone)) / 3_600_000
}

/** Running sums, scaled so that the last is 1. */
function cumulative(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length)
  let sum = 0
  for (const [at, value] of values.entries()) {
    sum += value
    sums[at] = sum
  }
  return sum === 0 ? sums : sums.map((value) => value / sum)
}

function firstAbove(sums: Float64Array, share: number): number {
  let at = 0
  while (at < sums.length - 1 && (sums[at] ?? 0) <= share) at += 1
  return at
}
