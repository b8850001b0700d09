import type { RunOrder } from '@/contract/admin/sync'
import type { SyncJobId, SyncRunId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { withPrerequisites } from '@/domain/sync/dependencies'
import { isRunOver } from '@/domain/sync/run-states'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { stepFirst } from './queue'
import { requestRun, type RunRequest } from './start-run'
import { stopRun } from './stop-run'

/**
 * ADM-12: starts a job by hand, also one that is off, and outside its quiet hours or within. All of it, with what it
 * needs first, or one record. The refusal of a second run of everything names the one to join; a single record waits
 * for its turn.
 */
export async function runSyncJob(
  tx: Tx,
  { jobId, scope = { kind: 'all' }, prerequisites = false, dryRun = false }: RunOrder & { jobId: SyncJobId },
  ctx: Context,
  tasks = false,
): Promise<Result<SyncRunRow>> {
  const job = await tx.syncJobs.get(jobId)
  if (!job || isScheduledTask(job.key) !== tasks) return refuse('resource/not-found')
  const order = { trigger: 'manual' as const, startedBy: ctx.actorName, scope, dryRun }
  if (scope.kind !== 'all') return ok(await requestRun(tx, ctx, job, order))
  if (job.currentRunId !== null) return joinOrRelease(tx, ctx, await tx.syncRuns.require(job.currentRunId), dryRun)
  const before = prerequisites ? await runFirst(tx, ctx, job) : null
  return ok(await requestRun(tx, ctx, job, { ...order, before }))
}

/** A run that only waits for the end of quiet hours, or for what comes before it, begins now, as the person wants; any other is theirs to join. */
async function joinOrRelease(tx: Tx, ctx: Context, current: SyncRunRow, dryRun: boolean): Promise<Result<SyncRunRow>> {
  const keepsOrder = current.queuedFor === 'prerequisites' && current.before === null
  const isFree = current.queuedFor === 'quietHours' || keepsOrder
  const waits = current.state === 'queued' && isFree && current.scope.kind === 'all'
  if (!waits || dryRun || current.dryRun) return refuse('sync/already-running', { params: { runId: current.id } })
  await stepFirst(tx, ctx, current, ctx.clock.now())
  const { actorName } = ctx
  return ok(await tx.syncRuns.update(current.id, { trigger: 'manual', startedBy: actorName, queuedFor: null }))
}

/** Wants a run of everything the job needs, one after the other; the id of the last. One that goes on already counts. */
async function runFirst(tx: Tx, ctx: Context, job: SyncJobRow): Promise<SyncRunId | null> {
  let before: SyncRunId | null = null
  for (const key of withPrerequisites(job.key).slice(0, -1)) {
    const needed = await tx.syncJobs.one('key', key)
    if (!needed) continue
    const current = needed.currentRunId === null ? undefined : await tx.syncRuns.get(needed.currentRunId)
    if (current?.scope.kind === 'all' && !current.dryRun) before = current.id
    else {
      const order: RunRequest = { trigger: 'dependency', startedBy: ctx.actorName, before }
      before = (await requestRun(tx, ctx, needed, order)).id
    }
  }
  return before
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
  return ok(await stopRun(tx, ctx, run))
}
