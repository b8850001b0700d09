import { type Dependency, type FaultParams, fingerprintOf, needsRepair, type RowFault } from '@/domain/sync/row-faults'
import type { RowOutcome } from '@/domain/sync/vocabulary'
import type { SyncFailureRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

export type NotedResult = {
  key: string
  outcome: RowOutcome
  code?: RowFault
  params?: FaultParams
  message: string | null
  blockedBy?: Dependency
}

/**
 * Brings the inbox of failed rows up to what a run met: a record that does not go through is kept once for its cause,
 * one that goes through leaves the inbox by itself, and one that fails otherwise than before is kept for its new cause.
 */
export async function noteResults(
  tx: Tx,
  ctx: Context,
  run: Pick<SyncRunRow, 'id' | 'jobKey'>,
  results: readonly NotedResult[],
): Promise<void> {
  for (const result of results) {
    const open = await tx.syncFailures.by('record', `${run.jobKey} ${result.key}`)
    if (open.length === 0 && !needsRepair(result.outcome, result.code ?? null)) continue
    await noteResult(tx, ctx, run, result, open)
  }
}

async function noteResult(
  tx: Tx,
  ctx: Context,
  run: Pick<SyncRunRow, 'id' | 'jobKey'>,
  result: NotedResult,
  open: readonly SyncFailureRow[],
): Promise<void> {
  const cause = { code: result.code ?? null, params: result.params ?? {}, message: result.message }
  const fingerprint = fingerprintOf(run.jobKey, cause)
  const isWrong = needsRepair(result.outcome, cause.code)
  for (const other of open) if (!isWrong || other.fingerprint !== fingerprint) await tx.syncFailures.delete(other.id)
  if (!isWrong) return
  const facts = {
    ...cause,
    outcome: result.outcome,
    blockedBy: result.blockedBy ?? null,
    lastSeenAt: ctx.clock.now(),
    lastRunId: run.id,
    released: false,
  }
  const known = open.find((each) => each.fingerprint === fingerprint)
  if (known) await tx.syncFailures.update(known.id, { ...facts, seen: known.seen + 1 })
  else
    await tx.syncFailures.insert({
      id: ctx.ids.next('SyncFailure'),
      jobKey: run.jobKey,
      key: result.key,
      fingerprint,
      ...facts,
      firstSeenAt: ctx.clock.now(),
      seen: 1,
      mutedUntil: null,
      mutedBy: null,
    })
}
