import type { SyncJobId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isQuiet, nextRunAt, type PlannedRun, type Schedule, upcomingRuns } from '@/domain/sync/schedule'
import { isScheduledTask, type SyncJobKey } from '@/domain/sync/vocabulary'
import type { SyncJobRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import {
  newestFirst,
  plannedRuns,
  syncJobRecord,
  type SyncJobRecord,
  usualDuration,
  type WaitingRows,
} from './get-sync-job'
import { settingsFaults } from './job-settings'
import { lastRunOf } from './plan'

export async function getSyncJob(
  tx: Tx,
  key: SyncJobKey,
  waitingRows: WaitingRows,
  ctx: Context,
): Promise<Result<SyncJobRecord>> {
  const job = isScheduledTask(key) ? undefined : await tx.syncJobs.one('key', key)
  return job ? ok(await syncJobRecord(tx, job, waitingRows, ctx)) : refuse('resource/not-found')
}

export type SchedulePreview = { replan: PlannedRun[]; keep: PlannedRun[]; runNow: PlannedRun[] }

/** ADM-15: when a job would run with another schedule, for each choice of what becomes of the run that is planned. */
export async function previewSchedule(
  tx: Tx,
  jobId: SyncJobId,
  schedule: Schedule,
  ctx: Context,
): Promise<Result<SchedulePreview>> {
  const job = await tx.syncJobs.get(jobId)
  if (!job) return refuse('resource/not-found')
  const errors = settingsFaults(job, schedule)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const now = ctx.clock.now()
  const runs = (await tx.syncRuns.by('jobId', job.id)).toSorted(newestFirst)
  const usual = usualDuration(runs) ?? 0
  const from = (first: number): PlannedRun[] => upcomingRuns(schedule, first, plannedRuns, usual)
  const replanned = nextRunAt(schedule, await lastRunOf(tx, job), now)
  return ok({ replan: from(replanned), keep: from(keptOf(job, schedule) ?? replanned), runNow: from(now) })
}

/** The planned run stays, unless the new quiet hours forbid it. */
const keptOf = ({ nextRunAt: planned }: SyncJobRow, { quietHours }: Schedule): number | null =>
  planned !== null && !isQuiet(planned, quietHours) ? planned : null
