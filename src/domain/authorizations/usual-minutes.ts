import type { Instant } from '../clock'

const minuteMs = 60_000

/** The median of how long decisions took, in whole minutes; null without any. */
export function usualMinutes(taken: readonly { from: Instant; to: Instant }[]): number | null {
  const minutes = taken.map(({ from, to }) => Math.max((to - from) / minuteMs, 0)).toSorted((a, b) => a - b)
  const middle = minutes.length >> 1
  const upper = minutes[middle]
  if (upper === undefined) return null
  const median = minutes.length % 2 === 1 ? upper : (upper + (minutes[middle - 1] ?? upper)) / 2
  return Math.round(median)
}
