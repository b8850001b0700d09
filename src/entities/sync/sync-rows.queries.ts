import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import type { SyncConflictListQuery } from '@/contract/admin/sync-conflict-list'
import { listSyncConflicts } from '@/contract/admin/sync-conflicts'
import type { FailureGroupListQuery, FailureListQuery } from '@/contract/admin/sync-failure-list'
import type { SyncRowListQuery } from '@/contract/admin/sync-row-list'
import {
  compareRuns,
  getRunReport,
  listFailedRecords,
  listFailureGroups,
  listRunRows,
} from '@/contract/admin/sync-rows'
import type { SyncRunId } from '@/domain/ids'

/** While a run goes on its rows grow. */
const growingMs = 1500

export const syncRowQueries = {
  rows: (runId: SyncRunId, search: SyncRowListQuery, growing: boolean) =>
    queryOptions({
      ...query(listRunRows, { params: { runId }, query: search }),
      placeholderData: keepPreviousData,
      refetchInterval: growing ? growingMs : false,
    }),
  report: (runId: SyncRunId) => queryOptions(query(getRunReport, { params: { runId } })),
  comparison: (runId: SyncRunId, other: SyncRunId | undefined) =>
    queryOptions({
      ...query(compareRuns, { params: { runId }, query: { with: other } }),
      placeholderData: keepPreviousData,
      retry: false,
    }),
  groups: (search: FailureGroupListQuery) =>
    queryOptions({ ...query(listFailureGroups, { query: search }), placeholderData: keepPreviousData }),
  records: (search: FailureListQuery) =>
    queryOptions({ ...query(listFailedRecords, { query: search }), placeholderData: keepPreviousData }),
  conflicts: (search: SyncConflictListQuery) =>
    queryOptions({ ...query(listSyncConflicts, { query: search }), placeholderData: keepPreviousData }),
}
