import type { SyncRunListQuery } from '@/contract/admin/sync'
import type { SyncRunId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { durationOf } from './get-sync-job'

/** Runs of all jobs. `q` finds who started one, its job, and the numbers of rows that went wrong. */
export async function listSyncRuns(tx: Tx, query: SyncRunListQuery, ctx: Context): Promise<Result<Paged<SyncRunRow>>> {
  const { jobId, state, q } = query
  const runs = (await tx.syncRuns.all()).filter(
    (run) =>
      !isScheduledTask(run.jobKey) &&
      (!jobId?.length || jobId.includes(run.jobId)) &&
      (!state?.length || state.includes(run.state)) &&
      (!q?.trim() || containsWords(searchText(run), q.trim())),
  )
  const { field, descending } = sortOrder(query.sort, '-queuedAt')
  const value = field === 'duration' ? durationOf : (run: SyncRunRow) => run.queuedAt
  return ok(pageOfRows(runs.toSorted(byValue(value, descending, ctx.locale)), query))
}

const searchText = ({ jobKey, startedBy, rows }: SyncRunRow): string =>
  [jobKey, startedBy, ...rows.filter(({ outcome }) => outcome === 'failed').map(({ key }) => key)].join(' ')

export async function getSyncRun(tx: Tx, runId: SyncRunId): Promise<Result<SyncRunRow>> {
  const run = await tx.syncRuns.get(runId)
  return run && !isScheduledTask(run.jobKey) ? ok(run) : refuse('resource/not-found')
}
