import type { Instant } from '@/domain/clock'
import type { RowChange } from '@mocks/store/tx'

/** A page reads for the first time and opens its stream within this time. */
const keptMs = 60_000
const mostKept = 500

/** What was committed lately, for pages whose first read was before their stream of changes opened. */
export const createRecentChanges = (now: () => Instant) => {
  let kept: { at: Instant; changes: readonly RowChange[] }[] = []
  /** From here on everything is kept. */
  let from = now()
  return {
    keep: (changes: readonly RowChange[]): void => {
      kept.push({ at: now(), changes })
      const gone = kept.findLast(({ at }, place) => at < now() - keptMs || place < kept.length - mostKept)
      if (!gone) return
      kept = kept.slice(kept.indexOf(gone) + 1)
      from = gone.at + 1
    },
    /** Everything from that moment on, itself included; null when not all of it is kept any more. */
    since: (at: Instant): RowChange[] | null =>
      at < from ? null : kept.filter((commit) => commit.at >= at).flatMap(({ changes }) => changes),
  }
}
