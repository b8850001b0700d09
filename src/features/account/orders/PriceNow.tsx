import { useTranslation } from 'react-i18next'
import type { ReorderLine } from '@/contract/orders'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import css from './reorder.module.css'

/** Today's price, and how it differs from the one paid then. */
export function PriceNow({ line: { priceThen, priceNow } }: { line: ReorderLine }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const comparable = priceThen && priceNow && priceThen.currency === priceNow.currency && priceThen.amount > 0
  const change = comparable ? (priceNow.amount - priceThen.amount) / priceThen.amount : 0
  const percent = format.percent(Math.round(Math.abs(change) * 1000) / 1000)
  return (
    <>
      <MoneyText value={priceNow} />
      {comparable && (
        <span className={css.change} data-change={change > 0 ? 'up' : change < 0 ? 'down' : undefined}>
          {change > 0
            ? t('reorder.dearer', { percent })
            : change < 0
              ? t('reorder.cheaper', { percent })
              : t('reorder.samePrice')}
        </span>
      )}
    </>
  )
}
