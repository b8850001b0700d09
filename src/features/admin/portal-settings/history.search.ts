import { settingsHistoryQuery } from '@/contract/admin/settings-history'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const historySearch = tolerantSearch(settingsHistoryQuery)
