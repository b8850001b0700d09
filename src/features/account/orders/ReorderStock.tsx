import { useTranslation } from 'react-i18next'
import type { ReorderLine } from '@/contract/orders'
import { useFormat } from '@/shared/i18n/use-format'
import css from './reorder.module.css'

type Props = { line: ReorderLine; quantity: number }

/** What is there now, and how long the rest takes. Nothing for people who may not see stock. */
export function ReorderStock({ line: { available, leadTimeDays }, quantity }: Props) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  if (available === null) return null
  const shown = format.number(available)
  if (available >= quantity || leadTimeDays === null) return <span>{t('reorder.available', { quantity: shown })}</span>
  return (
    <span className={css.short}>
      {available > 0
        ? t('reorder.backorder', { quantity: shown, count: leadTimeDays })
        : t('reorder.outOfStock', { count: leadTimeDays })}
    </span>
  )
}
