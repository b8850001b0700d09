import type { SyncJobId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { syncJobRecord, type SyncJobRecord, type WaitingRows } from './get-sync-job'
import { switchOff, switchOn } from './switch-job'

export type SwitchSyncJobs = {
  jobs: readonly { id: SyncJobId; version: number }[]
  enabled: boolean
  reason?: string
  resumeAt?: string | null
}
export type SwitchedJob = { outcome: 'done' | 'stale'; job: SyncJobRecord }

/**
 * ADM-14 for several jobs at once, before work on the ERP: all are paused with one reason and one end, or switched on.
 * One that is so already takes the new reason and end; runs that go on are left alone,
 * and so is a job whose settings somebody changed since it was looked at.
 */
export async function switchSyncJobs(
  tx: Tx,
  { jobs, enabled, reason, resumeAt }: SwitchSyncJobs,
  waitingRows: WaitingRows,
  ctx: Context,
): Promise<Result<SwitchedJob[]>> {
  const until = resumeAt ? Date.parse(resumeAt) : null
  if (until !== null && until <= ctx.clock.now())
    return refuse('request/invalid', { errors: [{ pointer: '/resumeAt', code: 'inThePast' }] })
  const rows: SwitchedJob[] = []
  for (const [id, version] of new Map(jobs.map((each) => [each.id, each.version]))) {
    const job = await tx.syncJobs.get(id)
    if (!job || isScheduledTask(job.key)) return refuse('resource/not-found')
    if (job.settingsVersion !== version) {
      rows.push({ outcome: 'stale', job: await syncJobRecord(tx, job, waitingRows, ctx) })
      continue
    }
    const switched = !enabled
      ? await switchOff(tx, ctx, job, { reason: reason || null, until })
      : job.enabled
        ? job
        : await switchOn(tx, ctx, job)
    rows.push({ outcome: 'done', job: await syncJobRecord(tx, switched, waitingRows, ctx) })
  }
  return ok(rows)
}
