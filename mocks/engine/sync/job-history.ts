import type { JobHistoryQuery } from '@/contract/admin/sync-history-list'
import type { SyncJobId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { isScheduledTask } from '@/domain/sync/vocabulary'
import type { AuditRow } from '@mocks/store/rows/audit'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { type Paged, pageOfRows, sortOrder } from '../paging'

export type JobEventRow = { id: string; at: number; run: SyncRunRow | null; change: AuditRow | null }

/** Changes beyond these are found in the audit. */
const mostChanges = 200

/** What a job did and what people did to it, in one line of time: which change a failure came after shows at a glance. */
export async function jobHistory(
  tx: Tx,
  jobId: SyncJobId,
  query: JobHistoryQuery,
): Promise<Result<Paged<JobEventRow>>> {
  const job = await tx.syncJobs.get(jobId)
  if (!job || isScheduledTask(job.key)) return refuse('resource/not-found')
  const { kind, state } = query
  const runs = kind === 'changes' ? [] : await tx.syncRuns.by('jobId', job.id)
  const { rows: changes } =
    kind === 'runs' || state?.length
      ? { rows: [] }
      : await tx.search.audit({ records: ['syncJobs'], recordId: job.id }, true, 0, mostChanges)
  const events: JobEventRow[] = [
    ...runs
      .filter((run) => !state?.length || state.includes(run.state))
      .map((run) => ({ id: run.id, at: run.queuedAt, run, change: null })),
    ...changes
      .filter((row) => row.changes.length > 0)
      .map((row) => ({ id: row.id, at: row.at, run: null, change: row })),
  ]
  const { descending } = sortOrder<'at'>(query.sort, '-at')
  const order = descending ? -1 : 1
  return ok(
    pageOfRows(
      events.toSorted((a, b) => order * (a.at - b.at || (a.id < b.id ? -1 : 1))),
      query,
    ),
  )
}
