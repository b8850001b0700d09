import type { Instant } from '@/domain/clock'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { setTimer } from '../timers'

/** The run waits this long before its first row, as one of a real scheduler would. */
const queuedForMs = 250

/** A run that has not moved for so long is stuck; after as long again it is given up. */
export const stuckAfterMs = 5 * 60_000

/** Where a run has come to: `again` is the position before the first record to be read again. */
export type Place = { position: number | null; again: number | null }
const nowhere: Place = { position: null, again: null }

/** Plans the next step of a run, and when somebody looks whether it was taken. */
export async function stepAt(
  tx: Tx,
  ctx: Context,
  run: Pick<SyncRunRow, 'id'>,
  at: Instant,
  place: Place,
): Promise<void> {
  await setTimer(tx, ctx, { kind: 'sync.step', key: run.id, at, payload: place })
  await setTimer(tx, ctx, { kind: 'sync.watch', key: run.id, at: at + stuckAfterMs, payload: place })
}

/** Plans the first step of a run. */
export const stepFirst = (tx: Tx, ctx: Context, run: SyncRunRow, at: Instant): Promise<void> =>
  stepAt(tx, ctx, run, at, nowhere)

/** Has the clock begin a run a moment from now, so that its queueing can be seen. */
export const stepSoon = (tx: Tx, ctx: Context, run: SyncRunRow): Promise<void> =>
  stepFirst(tx, ctx, run, ctx.clock.now() + queuedForMs)

/** Lets a run that waited begin: its job has no other one now. */
export async function releaseRun(tx: Tx, ctx: Context, run: SyncRunRow): Promise<SyncRunRow> {
  await tx.syncJobs.update(run.jobId, { currentRunId: run.id })
  await stepSoon(tx, ctx, run)
  return tx.syncRuns.update(run.id, { queuedFor: null })
}

/** Runs of a job that wait for the one that goes on, in the order in which they came. */
export const waitingRuns = async (tx: Tx, job: Pick<SyncJobRow, 'id' | 'currentRunId'>): Promise<SyncRunRow[]> =>
  (await tx.syncRuns.by('open', 'yes'))
    .filter(({ id, jobId, state }) => jobId === job.id && state === 'queued' && id !== job.currentRunId)
    .toSorted((a, b) => a.queuedAt - b.queuedAt || (a.id < b.id ? -1 : 1))

/** Runs that nobody stands and waits for keep the quiet hours. */
export const keepsQuiet = ({ startedBy }: Pick<SyncRunRow, 'startedBy'>): boolean => startedBy === null
