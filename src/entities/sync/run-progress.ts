import type { SyncRun } from '@/contract/admin/sync'

export type RunProgress = {
  /** 0 to 1, or null until the ERP has said how many rows there are. */
  share: number | null
  rowsPerSecond: number | null
  secondsLeft: number | null
}

/** Below this a rate says more about the moment than about the run. */
const firstRateAfterMs = 1000

/** How far a run is at `now` (milliseconds, server clock), and how long the rest takes at the pace so far. */
export const progressOf = (run: Pick<SyncRun, 'done' | 'total' | 'startedAt'>, now: number): RunProgress => {
  const share = run.total === null ? null : run.total === 0 ? 1 : Math.min(1, run.done / run.total)
  const elapsedMs = run.startedAt === null ? 0 : now - Date.parse(run.startedAt)
  if (elapsedMs < firstRateAfterMs || run.done === 0) return { share, rowsPerSecond: null, secondsLeft: null }
  const rowsPerSecond = run.done / (elapsedMs / 1000)
  const secondsLeft = run.total === null ? null : Math.ceil(Math.max(0, run.total - run.done) / rowsPerSecond)
  return { share, rowsPerSecond, secondsLeft }
}

/** Seconds until an instant on the server's clock; zero when it is past. */
export const secondsUntil = (at: string, now: number): number => Math.max(0, Math.ceil((Date.parse(at) - now) / 1000))
