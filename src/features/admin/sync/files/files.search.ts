import { syncFileListQuery } from '@/contract/admin/sync-file-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const syncFilesSearch = tolerantSearch(syncFileListQuery)
