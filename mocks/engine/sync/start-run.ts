import type { SyncRunId } from '@/domain/ids'
import { noRowCounts, type RunState, type RunTrigger } from '@/domain/sync/vocabulary'
import type { Context } from '../context'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { clearTimer, setTimer } from '../timers'

/** The run waits this long before its first row, as one of a real scheduler would. */
const queuedForMs = 250
const keptRuns = 120

const newRun = (
  ctx: Context,
  job: SyncJobRow,
  state: RunState,
  trigger: RunTrigger,
  startedBy: string | null,
): Omit<SyncRunRow, 'version'> => ({
  id: ctx.ids.next<'SyncRun'>('SyncRun') as SyncRunId,
  jobId: job.id,
  jobKey: job.key,
  state,
  trigger,
  startedBy,
  scope: { kind: 'all' },
  dryRun: false,
  queuedAt: ctx.clock.now(),
  queuedFor: null,
  startedAt: null,
  endedAt: null,
  heartbeatAt: null,
  attempt: 1,
  retryAt: null,
  before: null,
  done: 0,
  total: null,
  counts: noRowCounts,
  failure: null,
})

/** Begins a run of a job that has none, and plans the next one an interval after this start. */
export async function startRun(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  trigger: RunTrigger,
  startedBy: string | null,
): Promise<SyncRunRow> {
  const run = await tx.syncRuns.insert(newRun(ctx, job, 'queued', trigger, startedBy))
  await planNext(tx, ctx, job, ctx.clock.now(), { currentRunId: run.id })
  await setTimer(tx, ctx, {
    kind: 'sync.step',
    key: run.id,
    at: ctx.clock.now() + queuedForMs,
    payload: { position: null, again: null },
  })
  await forgetOldRuns(tx, job)
  return run
}

/** Keeps in the history that a planned run did not take place, because the one before it still ran. */
export async function skipRun(tx: Tx, ctx: Context, job: SyncJobRow): Promise<void> {
  await tx.syncRuns.insert({ ...newRun(ctx, job, 'skipped', 'schedule', null), endedAt: ctx.clock.now() })
  await planNext(tx, ctx, job, ctx.clock.now())
}

/** Plans the next run an interval after a start; none when the job is off. `more` is written with it. */
export async function planNext(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  lastStart: number,
  more: Partial<Omit<SyncJobRow, 'id' | 'version'>> = {},
): Promise<SyncJobRow> {
  const wanted = lastStart + job.intervalSeconds * 1000
  const nextRunAt = job.enabled ? Math.max(wanted, ctx.clock.now()) : null
  if (nextRunAt === null) await clearTimer(tx, 'sync.due', job.id)
  else await setTimer(tx, ctx, { kind: 'sync.due', key: job.id, at: nextRunAt })
  return tx.syncJobs.update(job.id, { ...more, nextRunAt })
}

async function forgetOldRuns(tx: Tx, job: SyncJobRow): Promise<void> {
  const runs = (await tx.syncRuns.by('jobId', job.id)).toSorted((a, b) => b.queuedAt - a.queuedAt)
  for (const run of runs.slice(keptRuns)) {
    for (const row of await tx.syncRows.by('runId', run.id)) await tx.syncRows.delete(row.id)
    await tx.syncRuns.delete(run.id)
  }
}
