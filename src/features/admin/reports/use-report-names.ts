import { useTranslation } from 'react-i18next'
import type { SalesReportRow } from '@/contract/admin/reports'
import type { SalesDimension, SalesGrain } from '@/domain/reports/vocabulary'
import { useCategory } from '@/entities/product/use-category'
import { monthName } from '@/shared/i18n/month-name'
import { useFormat } from '@/shared/i18n/use-format'

/** What a row of a report is called: a month, a quarter, a category by its word. */
export const useReportNames = () => {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const category = useCategory()

  const periodName = (from: string, to: string, grain: SalesGrain): string => {
    if (grain === 'day') return format.date(from)
    if (grain === 'week') return t('sales.week', { from: format.date(from), to: format.date(to) })
    const year = from.slice(0, 4)
    if (grain === 'quarter') return t('sales.quarter', { quarter: Math.ceil(Number(from.slice(5, 7)) / 3), year })
    return monthName(format.locale, from)
  }

  const rowName = (
    { key, name, note, rest }: Pick<SalesReportRow, 'key' | 'name' | 'note'> & { rest?: boolean },
    by: SalesDimension,
    grain: SalesGrain,
  ): string => {
    if (rest) return t('sales.rest')
    if (by === 'period') return periodName(key, note ?? key, grain)
    if (by === 'category') return category(key)
    if (by === 'branch' && key === '') return t('sales.noBranch')
    return name
  }
  return { periodName, rowName }
}
