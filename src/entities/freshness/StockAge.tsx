import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { freshnessQueries } from './freshness.queries'

/** When the stock that is shown was so; nothing while it is stale, which is said aloud instead. */
export function StockAge() {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const { data: freshness } = useQuery(freshnessQueries.current())
  const stock = freshness?.data.find(({ kind }) => kind === 'stock')
  return stock?.asOf && !stock.stale ? <span>{t('age.stock', { time: format.time(stock.asOf) })}</span> : null
}
