import { textExportQuery } from '@/contract/admin/translations/exchange-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const exportSearch = tolerantSearch(textExportQuery)
