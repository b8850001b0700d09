import { useTranslation } from 'react-i18next'
import type { Money } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import css from './MoneyText.module.css'

type Props = {
  /** Null when the viewer may not see prices: shown as a dash with a hidden explanation. */
  value: Money | null
  size?: 'lg'
  strong?: boolean
}

export function MoneyText({ value, size, strong }: Props) {
  const format = useFormat()
  if (!value) return <HiddenMoney />
  return (
    <span className={css.money} data-size={size} data-strong={strong || undefined}>
      {format.amount(value)}
      <i> {value.currency}</i>
    </span>
  )
}

function HiddenMoney() {
  const { t } = useTranslation('common')
  return (
    <span className={css.hidden}>
      <span aria-hidden>–</span>
      <span className="sr">{t('money.hidden')}</span>
    </span>
  )
}
