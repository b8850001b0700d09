import type { Instant } from '@/domain/clock'
import { type LastRun, nextRunAt, type Schedule } from '@/domain/sync/schedule'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { clearTimer, setTimer } from '../timers'

export const scheduleOf = ({ intervalSeconds, anchor, quietHours }: SyncJobRow): Schedule => ({
  intervalSeconds,
  anchor,
  quietHours,
})

type Patch = Partial<Omit<SyncJobRow, 'id' | 'version'>>

/** Plans the next run by the schedule, from the last one; none when the job is off. `more` is written with it. */
export async function planNext(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  last: LastRun | null,
  more: Patch = {},
): Promise<SyncJobRow> {
  const wanted = job.enabled ? nextRunAt(scheduleOf(job), last, ctx.clock.now()) : null
  return planAt(tx, ctx, job, wanted, more)
}

/** Plans the next run for this moment. Null: for none. */
export async function planAt(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  at: Instant | null,
  more: Patch = {},
): Promise<SyncJobRow> {
  if (at === null) await clearTimer(tx, 'sync.due', job.id)
  else await setTimer(tx, ctx, { kind: 'sync.due', key: job.id, at })
  return tx.syncJobs.update(job.id, { ...more, nextRunAt: at })
}

/** Only runs of everything count for the schedule: one record, a rehearsal or a run besides it leave it as it is. */
const isPlanned = ({ scope, dryRun, trigger, state }: SyncRunRow): boolean =>
  scope.kind === 'all' && !dryRun && trigger !== 'oneOff' && state !== 'skipped'

/** Whether a run of this kind begins the interval anew. */
export const movesPlan = isPlanned

/** The last run that the schedule counts from; null when none is remembered. */
export async function lastRunOf(tx: Tx, job: SyncJobRow): Promise<LastRun | null> {
  let last: SyncRunRow | undefined
  for (const run of await tx.syncRuns.by('jobId', job.id))
    if (isPlanned(run) && beganAt(run) !== null && (!last || run.queuedAt >= last.queuedAt)) last = run
  return last ? { startedAt: beganAt(last) ?? last.queuedAt, endedAt: last.endedAt } : null
}

/** A run that was cancelled before it began is none; one that waits for its turn begins about now. */
const beganAt = ({ startedAt, queuedAt, endedAt }: SyncRunRow): Instant | null =>
  startedAt ?? (endedAt === null ? queuedAt : null)
