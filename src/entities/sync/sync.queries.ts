import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getSyncRun, listSyncJobs, listSyncRuns, type SyncJob, type SyncRunListQuery } from '@/contract/admin/sync'
import { getSyncJob, listJobHistory } from '@/contract/admin/sync-controls'
import { listGeneralEntries } from '@/contract/admin/sync-lists'
import type { JobHistoryQuery } from '@/contract/admin/sync-history-list'
import type { SyncJobId, SyncRunId } from '@/domain/ids'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { isRunMoving } from '@/domain/sync/run-states'

/** A run of the job moves now. */
const isBusy = ({ currentRun }: Pick<SyncJob, 'currentRun'>): boolean => currentRun !== null && isRunMoving(currentRun)

/** Short enough to look live, long enough to spare the server; only while something moves. */
const inFlightPollMs = 1000

export const syncQueries = {
  general: () => query(listGeneralEntries, {}),
  jobs: () =>
    queryOptions({
      ...query(listSyncJobs, {}),
      refetchInterval: ({ state }) => (state.data?.jobs.some(isBusy) ? inFlightPollMs : false),
    }),
  job: (jobKey: SyncJobKey) =>
    queryOptions({
      ...query(getSyncJob, { params: { jobKey } }),
      refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? inFlightPollMs : false),
    }),
  history: (jobId: SyncJobId, search: JobHistoryQuery) =>
    queryOptions({
      ...query(listJobHistory, { params: { jobId }, query: search }),
      placeholderData: keepPreviousData,
    }),
  runs: (search: SyncRunListQuery) =>
    queryOptions({
      ...query(listSyncRuns, { query: search }),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.rows.some(isRunMoving) ? inFlightPollMs : false),
    }),
  run: (runId: SyncRunId) =>
    queryOptions({
      ...query(getSyncRun, { params: { runId } }),
      refetchInterval: ({ state }) => (state.data && isRunMoving(state.data.run) ? inFlightPollMs : false),
    }),
}
