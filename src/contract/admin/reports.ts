import * as z from 'zod/mini'
import { salesComparisons, salesDimensions, salesGrains } from '@/domain/reports/vocabulary'
import type { CompanyId, ProductId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { currency, moneySchema } from '../money'
import { pageOf } from '../paging'
import { named } from '../schema'
import { date, instant } from '../time'
import { salesReportQuery, stockReportQuery } from './report-list'

const figure = { orders: z.int(), quantity: z.int(), value: moneySchema }
const past = z.nullable(z.object({ orders: z.int(), value: moneySchema }))

const salesRow = named(
  'SalesReportRow',
  z.object({
    /** Id of the customer, branch or product, code of the category, first day of the period; empty: none. */
    key: z.string(),
    name: z.string(),
    /** A customer number, an article number, the customer of a branch, the last day of a period. */
    note: z.nullable(z.string()),
    ...figure,
    /** The same in the period compared with. */
    previous: past,
  }),
)
export type SalesReportRow = z.infer<typeof salesRow>

/** ADM-24. Goods without tax and freight; whatever they are counted by, the rows add up to the total. */
export const getSalesReport = endpoint({
  id: 'getSalesReport',
  resource: 'reports',
  method: 'GET',
  path: '/admin/reports/sales',
  summary: 'Sales by period, customer, product, category or branch',
  access: 'reports.view',
  query: salesReportQuery,
  responses: {
    200: pageOf(salesRow, {
      by: z.enum(salesDimensions),
      grain: z.enum(salesGrains),
      compare: z.enum(salesComparisons),
      from: date,
      to: date,
      previousFrom: z.nullable(date),
      previousTo: z.nullable(date),
      currency,
      /** The date of the rates at which amounts were converted. */
      ratesOn: date,
      /** Currencies without a rate, and how many orders are therefore missing. */
      leftOut: z.array(z.object({ currency, orders: z.int() })),
      totals: z.object({ ...figure, previous: past }),
      /** What the chart shows: every period in its order, or the greatest rows and the rest as one. */
      chart: z.array(z.object({ ...salesRow.shape, rest: z.boolean() })),
    }),
  },
})

const stockRow = named(
  'StockReportRow',
  z.object({
    productId: idOf<ProductId>(),
    sku: z.string(),
    name: z.string(),
    category: z.string(),
    unit: z.string(),
    /** Free to promise in the ERP, as it last told; null: it never told. */
    free: z.nullable(z.int()),
    asOf: z.nullable(instant),
    /** Of open orders the ERP has: ordered and neither shipped nor backordered. */
    reserved: z.int(),
    backordered: z.int(),
    /** Of orders the ERP does not have yet. */
    waiting: z.int(),
    /** What is free once those that wait have arrived. */
    left: z.nullable(z.int()),
    /** What is free at list price. */
    value: z.nullable(moneySchema),
    discontinued: z.boolean(),
  }),
)
export type StockReportRow = z.infer<typeof stockRow>

/** ADM-24: what the ERP says of the goods, and what the portal's open orders make of it. */
export const getStockReport = endpoint({
  id: 'getStockReport',
  resource: 'reports',
  method: 'GET',
  path: '/admin/reports/stock',
  summary: 'Register of goods: ERP and portal together',
  access: 'reports.view',
  query: stockReportQuery,
  responses: {
    200: pageOf(stockRow, {
      views: z.object({ all: z.int(), short: z.int(), backordered: z.int(), unused: z.int() }),
      totals: z.object({
        free: z.int(),
        reserved: z.int(),
        backordered: z.int(),
        waiting: z.int(),
        value: moneySchema,
      }),
    }),
  },
})

export const getReportFilters = endpoint({
  id: 'getReportFilters',
  resource: 'reports',
  method: 'GET',
  path: '/admin/report-filters',
  summary: 'Customers, countries, categories and currencies a report can be narrowed to',
  access: 'reports.view',
  responses: {
    200: z.object({
      companies: z.array(z.object({ id: idOf<CompanyId>(), name: z.string(), customerNumber: z.string() })),
      countries: z.array(z.string()),
      categories: z.array(z.string()),
      currencies: z.array(currency),
    }),
  },
})
