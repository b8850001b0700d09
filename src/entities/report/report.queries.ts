import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getReportFilters, getSalesReport, getStockReport } from '@/contract/admin/reports'
import type { SalesReportQuery, StockReportQuery } from '@/contract/admin/report-list'

export const reportQueries = {
  sales: (search: SalesReportQuery) =>
    queryOptions({ ...query(getSalesReport, { query: search }), placeholderData: keepPreviousData }),
  stock: (search: StockReportQuery) =>
    queryOptions({ ...query(getStockReport, { query: search }), placeholderData: keepPreviousData }),
  filters: () => query(getReportFilters, {}),
}
