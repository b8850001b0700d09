import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getSyncPlan, getSyncWatch, listSyncAlerts } from '@/contract/admin/sync-health'
import type { SyncAlertListQuery } from '@/contract/admin/sync-alert-list'

/** The plan moves on with the clock, also while nothing happens. */
const planEveryMs = 60_000

export const syncHealthQueries = {
  plan: () => queryOptions({ ...query(getSyncPlan, {}), refetchInterval: planEveryMs }),
  watch: () => queryOptions(query(getSyncWatch, {})),
  alerts: (search: SyncAlertListQuery) =>
    queryOptions({ ...query(listSyncAlerts, { query: search }), placeholderData: keepPreviousData }),
}
