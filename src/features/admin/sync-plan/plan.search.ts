import { syncAlertListQuery } from '@/contract/admin/sync-alert-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const syncPlanSearch = tolerantSearch(syncAlertListQuery)
