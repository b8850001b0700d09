import type { SyncJobId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { syncJobRecord, type SyncJobRecord, type WaitingRows } from './get-sync-job'
import { switchOff, switchOn } from './switch-job'

export type SwitchSyncJobs = { jobIds: SyncJobId[]; enabled: boolean; reason?: string; resumeAt?: string | null }

/**
 * ADM-14 for several jobs at once, before work on the ERP: all are paused with one reason and one end, or switched on.
 * One that is so already takes the new reason and end; runs that go on are left alone.
 */
export async function switchSyncJobs(
  tx: Tx,
  { jobIds, enabled, reason, resumeAt }: SwitchSyncJobs,
  waitingRows: WaitingRows,
  ctx: Context,
): Promise<Result<SyncJobRecord[]>> {
  const until = resumeAt ? Date.parse(resumeAt) : null
  if (until !== null && until <= ctx.clock.now())
    return refuse('request/invalid', { errors: [{ pointer: '/resumeAt', code: 'inThePast' }] })
  const records: SyncJobRecord[] = []
  for (const id of new Set(jobIds)) {
    const job = await tx.syncJobs.get(id)
    if (!job || isScheduledTask(job.key)) return refuse('resource/not-found')
    const switched = !enabled
      ? await switchOff(tx, ctx, job, { reason: reason || null, until })
      : job.enabled
        ? job
        : await switchOn(tx, ctx, job)
    records.push(await syncJobRecord(tx, switched, waitingRows, ctx))
  }
  return ok(records)
}
