import type { SyncJobId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { intervalFault } from '@/domain/sync/interval'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import { planNext } from './start-run'
import type { SyncJobRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { durationOf, newestFirst, syncJobRecord, type SyncJobRecord, type WaitingRows } from './get-sync-job'

export type UpdateSyncJob = {
  jobId: SyncJobId
  version: number
  enabled?: boolean
  reason?: string
  intervalSeconds?: number
}

/**
 * ADM-14, ADM-15: switches a job on or off, or changes its interval. The next run is planned anew, an interval after
 * the last start and not before now; a run that goes on is left alone.
 */
export async function updateSyncJob(
  tx: Tx,
  command: UpdateSyncJob,
  waitingRows: WaitingRows,
  ctx: Context,
  tasks = false,
): Promise<Result<SyncJobRecord>> {
  const job = await tx.syncJobs.get(command.jobId)
  // A task is no sync job to those who set these up, and the other way round.
  if (!job || isScheduledTask(job.key) !== tasks) return refuse('resource/not-found')
  if (job.version !== command.version)
    return refuse('conflict/stale', { current: await syncJobRecord(tx, job, waitingRows, ctx) })
  const intervalSeconds = command.intervalSeconds ?? job.intervalSeconds
  const fault = intervalFault(intervalSeconds, job)
  if (fault) {
    const params: Record<string, number> =
      fault === 'tooSmall' ? { minimum: job.minIntervalSeconds } : { maximum: job.maxIntervalSeconds }
    return refuse('request/invalid', { errors: [{ pointer: '/intervalSeconds', code: fault, params }] })
  }
  const enabled = command.enabled ?? job.enabled
  const changed = { ...job, enabled, intervalSeconds }
  const updated = await planNext(tx, ctx, changed, await lastStart(tx, job, ctx), {
    enabled,
    intervalSeconds,
    ...offFacts(job, command, ctx),
  })
  return ok(await syncJobRecord(tx, updated, waitingRows, ctx))
}

const offFacts = (job: SyncJobRow, { enabled, reason }: UpdateSyncJob, ctx: Context): Partial<SyncJobRow> => {
  if (enabled === undefined || enabled === job.enabled) return {}
  return enabled
    ? { offBy: null, offAt: null, offReason: null }
    : { offBy: ctx.actorName, offAt: ctx.clock.now(), offReason: reason || null }
}

async function lastStart(tx: Tx, job: SyncJobRow, ctx: Context): Promise<number> {
  const runs = (await tx.syncRuns.by('jobId', job.id)).toSorted(newestFirst)
  const started = runs.find((run) => run.startedAt !== null || durationOf(run) !== null || run.state === 'queued')
  return started?.startedAt ?? started?.queuedAt ?? ctx.clock.now()
}
