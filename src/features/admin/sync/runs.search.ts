import { syncRunListQuery } from '@/contract/admin/sync'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const syncRunsSearch = tolerantSearch(syncRunListQuery)
