import type { Instant } from '../clock'

/** How long ago somebody was last here: within a week, within a month, longer ago, or never. */
export const lastSeenSpans = ['week', 'month', 'longer', 'never'] as const
export type LastSeenSpan = (typeof lastSeenSpans)[number]

const day = 86_400_000

/** How long ago somebody was here, in spans people filter by: 7 days, 30 days, longer, never. */
export const lastSeenSpan = (at: Instant | null, now: Instant): LastSeenSpan => {
  if (at === null) return 'never'
  if (now - at <= 7 * day) return 'week'
  return now - at <= 30 * day ? 'month' : 'longer'
}
