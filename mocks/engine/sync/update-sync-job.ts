import type { JobChange } from '@/contract/admin/sync'
import type { SyncJobId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import { isQuiet, type PlannedChoice } from '@/domain/sync/schedule'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import type { SyncJobRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { syncJobRecord, type SyncJobRecord, type WaitingRows } from './get-sync-job'
import { changesPlan, settingsFaults, settingsIn } from './job-settings'
import { lastRunOf, planAt, planNext } from './plan'
import { stepFirst } from './queue'
import { startRun } from './start-run'
import { switchOff, switchOn } from './switch-job'

export type UpdateSyncJob = JobChange & { jobId: SyncJobId }

/**
 * ADM-14, ADM-15: switches a job on or off, pauses it until a time, or changes how it runs. What becomes of the run that
 * is planned is the caller's choice: planned anew from the last run (unless said otherwise), kept, or taking place now.
 * A run that goes on is left alone.
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
  if (job.settingsVersion !== command.version)
    return refuse('conflict/stale', { current: await syncJobRecord(tx, job, waitingRows, ctx) })
  const { planned = 'replan' } = command
  if (planned === 'runNow' && !tasks && !holds(ctx.actor, 'sync.run')) return refuse('access/forbidden')
  const change = settingsIn(command)
  const errors = [...settingsFaults(job, change), ...pauseFaults(command, ctx)]
  if (errors.length > 0) return refuse('request/invalid', { errors })

  const set = await tx.syncJobs.update(job.id, { ...change, settingsVersion: job.settingsVersion + 1 })
  const switched = await switchIt(tx, ctx, set, command)
  const planning = switched === null && (changesPlan(job, change) || planned === 'runNow')
  const result = planning ? await plan(tx, ctx, set, planned) : (switched ?? set)
  await letQuietRunGo(tx, ctx, result)
  return ok(await syncJobRecord(tx, result, waitingRows, ctx))
}

const pauseFaults = ({ resumeAt }: JobChange, ctx: Context): FieldError[] =>
  resumeAt && Date.parse(resumeAt) <= ctx.clock.now() ? [{ pointer: '/resumeAt', code: 'inThePast' }] : []

/** Null when neither the switch nor the pause was touched. */
async function switchIt(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  { enabled, reason, resumeAt }: JobChange,
): Promise<SyncJobRow | null> {
  if (enabled === undefined || (enabled && job.enabled)) return null
  if (enabled) return switchOn(tx, ctx, job)
  if (!job.enabled && resumeAt === undefined && reason === undefined) return null
  return switchOff(tx, ctx, job, { reason: reason || null, until: resumeAt ? Date.parse(resumeAt) : null })
}

async function plan(tx: Tx, ctx: Context, job: SyncJobRow, choice: PlannedChoice): Promise<SyncJobRow> {
  if (choice === 'runNow' && job.currentRunId === null) {
    await startRun(tx, ctx, job, 'manual', ctx.actorName)
    return tx.syncJobs.require(job.id)
  }
  const { nextRunAt, quietHours, enabled } = job
  if (choice === 'keep' && enabled && nextRunAt !== null && !isQuiet(nextRunAt, quietHours)) return job
  return enabled ? planNext(tx, ctx, job, await lastRunOf(tx, job)) : planAt(tx, ctx, job, null)
}

/** A run that waits for the end of quiet hours asks again, since they may have changed. */
async function letQuietRunGo(tx: Tx, ctx: Context, { currentRunId }: SyncJobRow): Promise<void> {
  const run = currentRunId === null ? undefined : await tx.syncRuns.get(currentRunId)
  if (run?.state === 'queued' && run.queuedFor === 'quietHours') await stepFirst(tx, ctx, run, ctx.clock.now())
}
