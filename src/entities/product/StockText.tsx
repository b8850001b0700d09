import { useTranslation } from 'react-i18next'
import type { StockLevel } from '@/domain/products/stock-sight'
import { useFormat } from '@/shared/i18n/use-format'
import css from './StockText.module.css'

type Props = { available: number | null; level: StockLevel | null; unit?: string }

/** PRD-04: as much of the stock as the customer is told: the number, a level, or nothing. */
export function StockText({ available, level, unit }: Props) {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  if (level === null) return null
  const number = available === null ? '' : format.number(available)
  return (
    <span className={css.stock} data-level={level}>
      {available === null || available <= 0
        ? t(`stock.level.${level}`)
        : unit
          ? t('stock.numberOf', { number, unit })
          : t('stock.number', { number })}
    </span>
  )
}
