import { syncConflictListQuery } from '@/contract/admin/sync-conflict-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const syncConflictsSearch = tolerantSearch(syncConflictListQuery)
