import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getSyncRun, listSyncJobs, listSyncRuns, type SyncRunListQuery } from '@/contract/admin/sync'
import type { SyncRunId } from '@/domain/ids'
import { isInFlight } from './run-state'

/** Short enough to look live, long enough to spare the server; only while something moves. */
const inFlightPollMs = 1000

export const syncQueries = {
  jobs: () =>
    queryOptions({
      ...query(listSyncJobs, {}),
      refetchInterval: ({ state }) =>
        state.data?.jobs.some(({ currentRun }) => currentRun !== null && isInFlight(currentRun))
          ? inFlightPollMs
          : false,
    }),
  runs: (search: SyncRunListQuery) =>
    queryOptions({
      ...query(listSyncRuns, { query: search }),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.rows.some(isInFlight) ? inFlightPollMs : false),
    }),
  run: (runId: SyncRunId) =>
    queryOptions({
      ...query(getSyncRun, { params: { runId } }),
      refetchInterval: ({ state }) => (state.data && isInFlight(state.data.run) ? inFlightPollMs : false),
    }),
}
