import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import css from './quick-order.module.css'

type Props = { done: number; total: number; waiting: number }

/** How far a long list is checked; a short one is checked before anybody looks. */
export function QuickProgress({ done, total, waiting }: Props) {
  const { t } = useTranslation('quickOrder')
  const format = useFormat()
  if (waiting === 0) return null
  const text = t('progress', { done: format.number(done), total: format.number(total) })
  return (
    <div className={css.progress} role="status">
      <span className="cap">{text}</span>
      <Bar parts={[{ value: done, color: 'accent' }]} total={total} label={text} size="sm" />
    </div>
  )
}
