import type { SyncJobId, SyncRunId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isRunOver } from '@/domain/sync/run-states'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import { startRun } from './start-run'
import { clearTimer, setTimer } from '../timers'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** ADM-12: starts a job by hand, also one that is off. The refusal of a second run names the one to join. */
export async function runSyncJob(tx: Tx, jobId: SyncJobId, ctx: Context, tasks = false): Promise<Result<SyncRunRow>> {
  const job = await tx.syncJobs.get(jobId)
  if (!job || isScheduledTask(job.key) !== tasks) return refuse('resource/not-found')
  if (job.currentRunId !== null) return refuse('sync/already-running', { params: { runId: job.currentRunId } })
  return ok(await startRun(tx, ctx, job, 'manual', ctx.actorName))
}

/** Stops a run: at once while it waits, else after the batch it is at. */
export async function cancelSyncRun(
  tx: Tx,
  runId: SyncRunId,
  ctx: Context,
  tasks = false,
): Promise<Result<SyncRunRow>> {
  const run = await tx.syncRuns.get(runId)
  if (!run || isScheduledTask(run.jobKey) !== tasks) return refuse('resource/not-found')
  if (isRunOver(run.state) || run.state === 'cancelling') return refuse('sync/not-running')
  if (run.state === 'queued') {
    await clearTimer(tx, 'sync.step', run.id)
    await tx.syncJobs.update(run.jobId, { currentRunId: null })
    return ok(await tx.syncRuns.update(run.id, { state: 'cancelled', endedAt: ctx.clock.now() }))
  }
  const cancelling = await tx.syncRuns.update(run.id, { state: 'cancelling' })
  // The step that is planned already ends it; should there be none, this one does.
  if (!(await tx.timers.one('kindKey', `sync.step:${run.id}`)))
    await setTimer(tx, ctx, { kind: 'sync.step', key: run.id, at: ctx.clock.now() })
  return ok(cancelling)
}
