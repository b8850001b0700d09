import { useTranslation } from 'react-i18next'
import type { AccountSettings } from '@/contract/account-settings'
import css from './settings.module.css'

export type PaymentMethod = NonNullable<AccountSettings['payment']>['methods'][number]

/** A stored card by the facts people recognise it by: brand, last digits, expiry, holder. */
export function CardText({ method }: { method: PaymentMethod }) {
  const { t } = useTranslation('settings')
  const { brand, ending, expires, expired, holder } = method
  return (
    <span className={css.card}>
      <b>{t('payment.card', { brand: t(`payment.brand.${brand}`), ending })}</b>
      <span className={expired ? css.expired : 'dim'}>
        {expired ? t('payment.expired', { date: expires }) : t('payment.expires', { date: expires })}
      </span>
      <bdi className="dim">{holder}</bdi>
    </span>
  )
}
