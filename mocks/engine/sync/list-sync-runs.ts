import type { SyncRunListQuery } from '@/contract/admin/sync'
import type { SyncRunId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import type { SyncRowRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { durationOf } from './get-sync-job'

/** Runs of all jobs. `q` finds who started one, its job, and the numbers of rows that went wrong. */
export async function listSyncRuns(tx: Tx, query: SyncRunListQuery, ctx: Context): Promise<Result<Paged<SyncRunRow>>> {
  const { jobId, state, q } = query
  const wrong = q?.trim() ? await wrongKeys(tx) : new Map<SyncRunId, string[]>()
  const runs = (await tx.syncRuns.all()).filter(
    (run) =>
      !isScheduledTask(run.jobKey) &&
      (!jobId?.length || jobId.includes(run.jobId)) &&
      (!state?.length || state.includes(run.state)) &&
      (!q?.trim() || containsWords([run.jobKey, run.startedBy, ...(wrong.get(run.id) ?? [])].join(' '), q.trim())),
  )
  const { field, descending } = sortOrder(query.sort, '-queuedAt')
  const value = field === 'duration' ? durationOf : (run: SyncRunRow) => run.queuedAt
  return ok(pageOfRows(runs.toSorted(byValue(value, descending, ctx.locale)), query))
}

/** Numbers of the records that went wrong, by run. */
async function wrongKeys(tx: Tx): Promise<Map<SyncRunId, string[]>> {
  const keys = new Map<SyncRunId, string[]>()
  for (const { runId, outcome, key } of await tx.syncRows.all())
    if (outcome === 'failed' || outcome === 'conflict') keys.set(runId, [...(keys.get(runId) ?? []), key])
  return keys
}

const shownRows = 500

/** One run with its first rows, and how many of it are kept. */
export async function getSyncRun(
  tx: Tx,
  runId: SyncRunId,
): Promise<Result<{ run: SyncRunRow; rows: SyncRowRow[]; rowsKept: number }>> {
  const run = await tx.syncRuns.get(runId)
  if (!run || isScheduledTask(run.jobKey)) return refuse('resource/not-found')
  const rows = await rowsOf(tx, runId)
  return ok({ run, rows: rows.slice(0, shownRows), rowsKept: rows.length })
}

/** What became of the records of a run, in the order in which they came. */
export const rowsOf = async (tx: Tx, runId: SyncRunId): Promise<SyncRowRow[]> =>
  (await tx.syncRows.by('runId', runId)).toSorted((a, b) => a.position - b.position)
