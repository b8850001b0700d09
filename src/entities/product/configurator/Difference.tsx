import { useTranslation } from 'react-i18next'
import type { Money } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import css from './configurator.module.css'

/** What one would cost more or less with a value that is not chosen. */
export function Difference({ value }: { value: Money | null }) {
  const { t } = useTranslation('configurator')
  const format = useFormat()
  if (!value) return null
  const amount = format.money({ ...value, amount: Math.abs(value.amount) })
  return (
    <bdi className={css.difference}>
      {value.amount > 0 ? t('difference.more', { amount }) : t('difference.less', { amount })}
    </bdi>
  )
}
