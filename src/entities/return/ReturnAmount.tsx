import { useTranslation } from 'react-i18next'
import type { Money } from '@/domain/money'
import { MoneyText } from '@/shared/ui/MoneyText'
import css from './return.module.css'

/** What a return comes to in a list; until it is credited it is only expected. */
export function ReturnAmount({ amount, credited }: { amount: Money | null; credited: boolean }) {
  const { t } = useTranslation('returns')
  if (!amount) return null
  return (
    <span className="nowrap">
      <MoneyText value={amount} />
      {!credited && <span className={css.second}>{t('list.expected')}</span>}
    </span>
  )
}
