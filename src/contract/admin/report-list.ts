import * as z from 'zod/mini'
import { salesComparisons, salesDimensions, salesGrains } from '@/domain/reports/vocabulary'
import type { CompanyId } from '@/domain/ids'
import { idOf } from '../ids'
import { currency } from '../money'
import { anyOf, listQuery } from '../paging'
import { date } from '../time'

const word = z.string().check(z.minLength(1), z.maxLength(64))

export const salesReportSorts = ['name', 'orders', 'quantity', 'value', 'previous'] as const
/** Without dates the last twelve months; without a grain months. */
export const salesReportQuery = listQuery(salesReportSorts, {
  by: z.optional(z.enum(salesDimensions)),
  grain: z.optional(z.enum(salesGrains)),
  compare: z.optional(z.enum(salesComparisons)),
  from: z.optional(date),
  to: z.optional(date),
  companyId: anyOf(idOf<CompanyId>()),
  country: anyOf(z.string().check(z.maxLength(2))),
  category: anyOf(word),
  /** What amounts are converted to. */
  currency: z.optional(currency),
})
export type SalesReportQuery = z.infer<typeof salesReportQuery>

export const stockReportViews = ['all', 'short', 'backordered', 'unused'] as const
export const stockReportSorts = ['sku', 'name', 'free', 'reserved', 'backordered', 'waiting', 'left', 'value'] as const
export const stockReportQuery = listQuery(stockReportSorts, {
  view: z.optional(z.enum(stockReportViews)),
  category: anyOf(word),
})
export type StockReportQuery = z.infer<typeof stockReportQuery>
