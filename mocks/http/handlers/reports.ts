import { getReportFilters, getSalesReport, getStockReport } from '@/contract/admin/reports'
import { reportFilters } from '@mocks/engine/reports/report-filters'
import { salesReport } from '@mocks/engine/reports/sales-report'
import { type GoodsRow, stockReport } from '@mocks/engine/reports/stock-report'
import { implement } from '../implement'
import { isoOrNull } from '../presenters/time'

const presentGoods = ({ product, asOf, ...row }: GoodsRow) => ({
  ...row,
  productId: product.id,
  sku: product.sku,
  category: product.category,
  unit: product.unit,
  asOf: isoOrNull(asOf),
  discontinued: product.discontinued,
})

export const reportHandlers = [
  implement(getSalesReport, async ({ tx, query, ctx, reply }) => {
    const result = await salesReport(tx, query, ctx)
    return result.ok ? reply(200, result.value) : result
  }),

  implement(getStockReport, async ({ tx, query, ctx, reply }) => {
    const result = await stockReport(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentGoods) }) : result
  }),

  implement(getReportFilters, async ({ tx, ctx, reply }) => {
    const result = await reportFilters(tx, ctx)
    return result.ok ? reply(200, result.value) : result
  }),
]
