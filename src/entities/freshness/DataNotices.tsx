import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { freshnessQueries } from './freshness.queries'

/** That the stock is too old to decide by, and that what is ordered now waits for the ERP. */
export function DataNotices() {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const { data: freshness } = useQuery(freshnessQueries.current())
  if (!freshness) return null
  const stock = freshness.data.find(({ kind }) => kind === 'stock')
  const { maintenance } = freshness
  return (
    <>
      {stock?.asOf && stock.stale && (
        <Notice tone="warn" title={t('age.stale', { when: format.dateTime(stock.asOf) })}>
          {t('age.staleText')}
        </Notice>
      )}
      {maintenance && (
        <Notice tone="info" title={t('age.maintenance')}>
          {maintenance.until
            ? t('age.maintenanceUntil', { until: format.dateTime(maintenance.until) })
            : t('age.maintenanceOpen')}
        </Notice>
      )}
    </>
  )
}
