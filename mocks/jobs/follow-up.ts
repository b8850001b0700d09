import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { Context } from '@mocks/engine/context'
import { bySource } from '@mocks/engine/sync/failure-source'
import { requestRun } from '@mocks/engine/sync/start-run'
import type { Tx } from '@mocks/store/tx'
import { syncJobId } from './sync-jobs'

/** Tries rows again for which what they waited for has come. A job that is off leaves them until it runs. */
export async function followUp(tx: Tx, ctx: Context, jobKey: SyncJobKey): Promise<void> {
  const job = await tx.syncJobs.get(syncJobId(jobKey))
  const released = await tx.syncFailures.by('released', jobKey)
  if (!job?.enabled || released.length === 0) return
  for (const { fileId, keys } of await bySource(tx, released))
    await requestRun(tx, ctx, job, { trigger: 'dependency', scope: { kind: 'keys', keys }, fileId })
}
