import { type SalesReportQuery, salesReportQuery, stockReportQuery } from '@/contract/admin/report-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const salesReportSearch = tolerantSearch(salesReportQuery)
export const stockReportSearch = tolerantSearch(stockReportQuery)

export const salesFilterKeys = [
  'q',
  'companyId',
  'country',
  'category',
] as const satisfies readonly (keyof SalesReportQuery)[]
