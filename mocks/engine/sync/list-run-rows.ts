import type { SyncRowListQuery } from '@/contract/admin/sync-row-list'
import type { SyncRunId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { rowFaults, type RowFault } from '@/domain/sync/row-faults'
import { isScheduledTask, rowOutcomes, type RowOutcome } from '@/domain/sync/vocabulary'
import type { SyncRowRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'

export type RunRows = Paged<SyncRowRow> & {
  outcomes: { outcome: RowOutcome; count: number }[]
  codes: { code: RowFault; count: number }[]
}

/** A run of a sync job: what the portal does for itself is not told here. */
export async function runOf(tx: Tx, runId: SyncRunId): Promise<Result<SyncRunRow>> {
  const run = await tx.syncRuns.get(runId)
  return run && !isScheduledTask(run.jobKey) ? ok(run) : refuse('resource/not-found')
}

/** Rows of a run by outcome, code and key, a page at a time. */
export async function listRunRows(
  tx: Tx,
  runId: SyncRunId,
  query: SyncRowListQuery,
  ctx: Context,
): Promise<Result<RunRows>> {
  const run = await runOf(tx, runId)
  if (!run.ok) return run
  const all = await tx.syncRows.by('runId', runId)
  const ofOutcome = query.outcome?.length ? all.filter(({ outcome }) => query.outcome?.includes(outcome)) : all
  const q = query.q?.trim() ?? ''
  const found = ofOutcome.filter(
    ({ key, code }) =>
      (!query.code?.length || (code !== null && query.code.includes(code))) && (q === '' || containsWords(key, q)),
  )
  const { field, descending } = sortOrder(query.sort, 'position')
  const value = field === 'key' ? ({ key }: SyncRowRow) => key : ({ position }: SyncRowRow) => position
  return ok({
    ...pageOfRows(found.toSorted(byValue(value, descending, ctx.locale)), query),
    outcomes: rowOutcomes
      .map((outcome) => ({ outcome, count: all.filter((row) => row.outcome === outcome).length }))
      .filter(({ count }) => count > 0),
    codes: rowFaults
      .map((code) => ({ code, count: ofOutcome.filter((row) => row.code === code).length }))
      .filter(({ count }) => count > 0),
  })
}
