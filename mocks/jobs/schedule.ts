import { afterQuiet, latestMissed } from '@/domain/sync/schedule'
import type { Instant } from '@/domain/clock'
import type { SyncJobId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import { planAt, scheduleOf } from '@mocks/engine/sync/plan'
import { requestRun } from '@mocks/engine/sync/start-run'
import { switchOn } from '@mocks/engine/sync/switch-job'
import type { Tx } from '@mocks/store/tx'

/** A planned run is due. However many were missed while the clock was moved, only the last of them takes place. */
export async function jobDue(tx: Tx, ctx: Context, jobId: SyncJobId, until: Instant): Promise<void> {
  const job = await tx.syncJobs.get(jobId)
  if (!job?.enabled) return
  const now = ctx.clock.now()
  const at = afterQuiet(latestMissed(scheduleOf(job), now, until), job.quietHours)
  if (at > now) await planAt(tx, ctx, job, at)
  else await requestRun(tx, ctx, job, { trigger: 'schedule', overlap: job.overlap })
}

/** A run that somebody set for this time, besides the schedule and also while the job is off. */
export async function oneOffDue(tx: Tx, ctx: Context, jobId: SyncJobId): Promise<void> {
  const job = await tx.syncJobs.get(jobId)
  if (!job?.oneOff) return
  const { setBy } = job.oneOff
  const done = await tx.syncJobs.update(job.id, { oneOff: null, settingsVersion: job.settingsVersion + 1 })
  await requestRun(tx, ctx, done, { trigger: 'oneOff', startedBy: setBy, overlap: job.overlap })
}

/** The pause of a job is over. */
export async function jobResumes(tx: Tx, ctx: Context, jobId: SyncJobId): Promise<void> {
  const job = await tx.syncJobs.get(jobId)
  if (job && !job.enabled && job.resumeAt !== null) await switchOn(tx, ctx, job)
}

/** There is something to move right now: runs the job if it is on, after the run that may be going on. */
export async function jobKicked(tx: Tx, ctx: Context, jobId: SyncJobId): Promise<void> {
  const job = await tx.syncJobs.get(jobId)
  if (!job?.enabled) return
  const current = job.currentRunId === null ? undefined : await tx.syncRuns.get(job.currentRunId)
  const isYetToRead = current?.state === 'queued' || current?.state === 'waitingForRetry'
  // What has not begun to read moves this as well.
  if (isYetToRead && current.scope.kind === 'all' && !current.dryRun) return
  await requestRun(tx, ctx, job, { trigger: 'record' })
}
