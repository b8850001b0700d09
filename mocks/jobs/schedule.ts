import type { Instant } from '@/domain/clock'
import type { SyncJobId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import type { Tx } from '@mocks/store/tx'
import { skipRun, startRun } from '@mocks/engine/sync/start-run'
import { setTimer } from '@mocks/engine/timers'

const retryKickMs = 1_000

/** A planned run is due. However many were missed while the clock was moved, only the last of them takes place. */
export async function jobDue(tx: Tx, ctx: Context, jobId: SyncJobId, until: Instant): Promise<void> {
  const job = await tx.syncJobs.get(jobId)
  if (!job?.enabled) return
  const intervalMs = job.intervalSeconds * 1000
  const missed = Math.floor((until - ctx.clock.now()) / intervalMs)
  if (missed > 0) {
    const at = ctx.clock.now() + missed * intervalMs
    await tx.syncJobs.update(job.id, { nextRunAt: at })
    await setTimer(tx, ctx, { kind: 'sync.due', key: job.id, at })
    return
  }
  if (job.currentRunId !== null) await skipRun(tx, ctx, job)
  else await startRun(tx, ctx, job, 'schedule', null)
}

/** There is something to move right now: runs the job if it is on, after the run that may be going on. */
export async function jobKicked(tx: Tx, ctx: Context, jobId: SyncJobId): Promise<void> {
  const job = await tx.syncJobs.get(jobId)
  if (!job?.enabled) return
  if (job.currentRunId === null) await startRun(tx, ctx, job, 'dependency', null)
  else await setTimer(tx, ctx, { kind: 'sync.kick', key: jobId, at: ctx.clock.now() + retryKickMs })
}
