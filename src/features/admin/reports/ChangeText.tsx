import { useTranslation } from 'react-i18next'
import { differenceOf } from '@/domain/reports/difference'
import { useFormat } from '@/shared/i18n/use-format'
import css from './reports.module.css'

/** The change against the period before: a sign and a figure, never a colour alone. */
export function ChangeText({ now, before }: { now: number; before: number }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const change = differenceOf(now, before)
  if (change.kind === 'same') return <span className="dim">{t('sales.same')}</span>
  if (change.kind === 'fromNothing') return <span className={css.up}>{t('sales.new')}</span>
  return (
    <bdi className={change.kind === 'more' ? `${css.up} num` : `${css.down} num`}>
      {change.kind === 'more' ? '+' : '−'}
      {format.percent(change.ratio)}
    </bdi>
  )
}
