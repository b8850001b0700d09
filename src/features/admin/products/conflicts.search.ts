import { conflictListQuery } from '@/contract/admin/product-conflict-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const conflictsSearch = tolerantSearch(conflictListQuery)
