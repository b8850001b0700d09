import { canRunBecome } from '@/domain/sync/run-states'
import type { RunState } from '@/domain/sync/vocabulary'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { clearTimer, setTimer } from '../timers'
import { lastRunOf, movesPlan, planAt, planNext } from './plan'
import { wakeDependents } from './prerequisites'
import { releaseRun, waitingRuns } from './queue'

type RunPatch = Partial<Omit<SyncRunRow, 'id' | 'version'>>

/** The portal itself, where a person would stand. */
const itself = 'Portico'

/** Changes the state of a run, along the state machine only. */
export async function moveRun(tx: Tx, run: SyncRunRow, state: RunState, patch: RunPatch = {}): Promise<SyncRunRow> {
  const now = await tx.syncRuns.require(run.id)
  if (!canRunBecome(now.state, state)) throw new RangeError(`A run cannot go from ${now.state} to ${state}`)
  return tx.syncRuns.update(run.id, { ...patch, state })
}

/**
 * The one place where a run comes to its end: its job is free again, counts the failure, and whatever waited for the
 * run is let go, or given up where it could not do without it.
 */
export async function runEnded(
  tx: Tx,
  ctx: Context,
  run: SyncRunRow,
  state: Extract<RunState, 'succeeded' | 'succeededWithErrors' | 'failed' | 'cancelled' | 'skipped'>,
  patch: RunPatch = {},
): Promise<SyncRunRow> {
  for (const kind of ['sync.step', 'sync.watch', 'sync.retry'] as const) await clearTimer(tx, kind, run.id)
  const ended = await moveRun(tx, run, state, { ...patch, endedAt: ctx.clock.now(), retryAt: null })
  const job = await tx.syncJobs.require(run.jobId)
  if (job.currentRunId === run.id) {
    const free = await tx.syncJobs.update(job.id, { currentRunId: null })
    await noteHealth(tx, ctx, free, ended)
    const [next] = await waitingRuns(tx, free)
    // One that still waits for what it needs takes the place all the same: whatever comes now comes after it.
    if (next?.queuedFor === 'prerequisites') await tx.syncJobs.update(job.id, { currentRunId: next.id })
    else if (next) await releaseRun(tx, ctx, next)
  }
  await releaseDependents(tx, ctx, ended)
  await wakeDependents(tx, ctx, ended)
  // Whether anybody has to be told is looked at once this is written.
  await setTimer(tx, ctx, { kind: 'sync.health', key: 'all', at: ctx.clock.now() })
  return ended
}

/** Failures in a row are counted, and so many of them switch the job off: something is wrong that it cannot mend. */
async function noteHealth(tx: Tx, ctx: Context, job: SyncJobRow, run: SyncRunRow): Promise<void> {
  const failed = run.state === 'failed' && !run.dryRun
  const well = run.state === 'succeeded' || run.state === 'succeededWithErrors'
  const succeededAt = well && run.scope.kind === 'all' && !run.dryRun ? ctx.clock.now() : job.succeededAt
  const failuresInARow = failed ? job.failuresInARow + 1 : well && run.scope.kind === 'all' ? 0 : job.failuresInARow
  const isSame = failuresInARow === job.failuresInARow && succeededAt === job.succeededAt
  const counted = isSame ? job : await tx.syncJobs.update(job.id, { failuresInARow, succeededAt })
  const { disableAfterFailures, enabled } = counted
  if (failed && enabled && disableAfterFailures !== null && failuresInARow >= disableAfterFailures)
    await planAt(tx, ctx, counted, null, {
      enabled: false,
      offBy: itself,
      offAt: ctx.clock.now(),
      offReason: null,
      offCause: 'failures',
      settingsVersion: counted.settingsVersion + 1,
    })
  else if (counted.anchor === 'end' && enabled && movesPlan(run))
    await planNext(tx, ctx, counted, await lastRunOf(tx, counted))
}

async function releaseDependents(tx: Tx, ctx: Context, ended: SyncRunRow): Promise<void> {
  const dependents = (await tx.syncRuns.by('open', 'yes')).filter(
    ({ before, queuedFor, state }) => before === ended.id && queuedFor === 'prerequisites' && state === 'queued',
  )
  const isGood = ended.state === 'succeeded' || ended.state === 'succeededWithErrors'
  for (const run of dependents) {
    if (!isGood) await runEnded(tx, ctx, run, 'skipped', { failure: 'sync/prerequisite-failed' })
    else if ((await tx.syncJobs.require(run.jobId)).currentRunId === run.id) await releaseRun(tx, ctx, run)
    // Another run of its job goes on: then that one is waited for.
    else await tx.syncRuns.update(run.id, { queuedFor: 'otherRun' })
  }
}
