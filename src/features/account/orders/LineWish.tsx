import { useTranslation } from 'react-i18next'
import type { OrderLine } from '@/contract/orders'
import { useFormat } from '@/shared/i18n/use-format'
import css from './order-lines.module.css'

/** What was wished for the line alone. */
export function LineWish({ line: { wishes } }: { line: OrderLine }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const parts = [
    ...(wishes.requestedOn ? [t('detail.lines.wantedOn', { date: format.date(wishes.requestedOn) })] : []),
    ...(wishes.reference ? [wishes.reference] : []),
    ...(wishes.note ? [wishes.note] : []),
  ]
  return parts.length > 0 && <span className={css.second}>{parts.join(' · ')}</span>
}
