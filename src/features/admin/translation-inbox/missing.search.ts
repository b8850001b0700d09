import { missingTextListQuery } from '@/contract/admin/translations/missing-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const missingSearch = tolerantSearch(missingTextListQuery)
