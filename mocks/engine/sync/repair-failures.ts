import type { Instant } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { SyncFailureRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { bySource } from './failure-source'
import { requestRun } from './start-run'

/** Some records, or all of a cause. */
export type Chosen = { ids?: readonly Id<'SyncFailure'>[]; fingerprint?: string }

/** What has left the inbox meanwhile is not missed. */
async function chosenOf(tx: Tx, { ids, fingerprint }: Chosen): Promise<SyncFailureRow[]> {
  if (fingerprint !== undefined) return tx.syncFailures.by('fingerprint', fingerprint)
  const found = await Promise.all((ids ?? []).map((id) => tx.syncFailures.get(id)))
  return found.filter((row) => row !== undefined)
}

/**
 * Tries failed records again, those of each job in a run of their own; while another run of the job goes on, it waits.
 * Applying a record twice is the same as once, so that nothing is doubled by trying too often.
 */
export async function retryFailures(
  tx: Tx,
  command: Chosen,
  ctx: Context,
): Promise<Result<{ run: SyncRunRow; records: number }[]>> {
  const rows = await chosenOf(tx, command)
  if (rows.length === 0) return refuse('resource/not-found')
  const runs: { run: SyncRunRow; records: number }[] = []
  for (const [jobKey, failures] of Map.groupBy(rows, (row) => row.jobKey)) {
    const job = await tx.syncJobs.one('key', jobKey)
    if (!job) continue
    for (const { fileId, keys } of await bySource(tx, failures)) {
      const scope = { kind: 'keys' as const, keys }
      const run = await requestRun(tx, ctx, job, { trigger: 'manual', startedBy: ctx.actorName, scope, fileId })
      runs.push({ run, records: keys.length })
    }
  }
  return ok(runs)
}

/** Null brings them back at once. */
export async function muteFailures(
  tx: Tx,
  { until, ...command }: Chosen & { until: Instant | null },
  ctx: Context,
): Promise<Result<number>> {
  const now = ctx.clock.now()
  if (until !== null && until <= now)
    return refuse('request/invalid', { errors: [{ pointer: '/until', code: 'inThePast' }] })
  const rows = await chosenOf(tx, command)
  for (const { id } of rows)
    await tx.syncFailures.update(id, { mutedUntil: until, mutedBy: until === null ? null : ctx.actorName })
  return ok(rows.length)
}
