import type { OneOffRequest } from '@/contract/admin/sync-controls'
import type { SyncJobId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { clearTimer, setTimer } from '../timers'
import { syncJobRecord, type SyncJobRecord, type WaitingRows } from './get-sync-job'

/** A run for a set time further ahead than this is a slip. */
const longestMs = 366 * 24 * 3_600_000

/**
 * ADM-13: one run after so long, or at a moment, besides the schedule. It stays when the job is switched off, and is
 * skipped, or waits, by the job's own rule when another run goes on then.
 */
export async function setOneOff(
  tx: Tx,
  { jobId, version, inSeconds, at }: OneOffRequest & { jobId: SyncJobId },
  waitingRows: WaitingRows,
  ctx: Context,
  tasks = false,
): Promise<Result<SyncJobRecord>> {
  const job = await tx.syncJobs.get(jobId)
  if (!job || isScheduledTask(job.key) !== tasks) return refuse('resource/not-found')
  if (job.settingsVersion !== version)
    return refuse('conflict/stale', { current: await syncJobRecord(tx, job, waitingRows, ctx) })
  const now = ctx.clock.now()
  const moment = inSeconds === undefined ? (at ? Date.parse(at) : null) : now + inSeconds * 1000
  if (moment === null) return refuse('request/invalid', { errors: [{ pointer: '/at', code: 'required' }] })
  const pointer = inSeconds === undefined ? '/at' : '/inSeconds'
  if (moment <= now) return refuse('request/invalid', { errors: [{ pointer, code: 'inThePast' }] })
  if (moment > now + longestMs) return refuse('request/invalid', { errors: [{ pointer, code: 'invalid' }] })
  await setTimer(tx, ctx, { kind: 'sync.oneOff', key: job.id, at: moment })
  const set = await tx.syncJobs.update(job.id, {
    oneOff: { at: moment, setBy: ctx.actorName, setAt: now },
    settingsVersion: job.settingsVersion + 1,
  })
  return ok(await syncJobRecord(tx, set, waitingRows, ctx))
}

/** Takes the run that was set for a time back; none is left, whoever was first. */
export async function cancelOneOff(
  tx: Tx,
  jobId: SyncJobId,
  waitingRows: WaitingRows,
  ctx: Context,
  tasks = false,
): Promise<Result<SyncJobRecord>> {
  const job = await tx.syncJobs.get(jobId)
  if (!job || isScheduledTask(job.key) !== tasks) return refuse('resource/not-found')
  await clearTimer(tx, 'sync.oneOff', job.id)
  const none = job.oneOff
    ? await tx.syncJobs.update(job.id, { oneOff: null, settingsVersion: job.settingsVersion + 1 })
    : job
  return ok(await syncJobRecord(tx, none, waitingRows, ctx))
}
