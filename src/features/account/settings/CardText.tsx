import { useTranslation } from 'react-i18next'
import type { AccountSettings } from '@/contract/account-settings'
import { expiresSoon } from '@/domain/billing/card-expiry'
import { useFormat } from '@/shared/i18n/use-format'
import css from './settings.module.css'

export type PaymentMethod = NonNullable<AccountSettings['payment']>['methods'][number]

/** A stored card by the facts people recognise it by: brand, last digits, expiry, holder. */
export function CardText({ method }: { method: PaymentMethod }) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const { brand, ending, expires, expired, holder } = method
  const soon = !expired && expiresSoon(expires, format.now())
  return (
    <span className={css.card}>
      <b>{t('payment.card', { brand: t(`payment.brand.${brand}`), ending })}</b>
      <span className={expired ? css.expired : 'dim'}>
        {expired ? t('payment.expired', { date: expires }) : t('payment.expires', { date: expires })}
      </span>
      {soon && <span className={css.soon}>{t('payment.expiresSoon')}</span>}
      <bdi className="dim">{holder}</bdi>
    </span>
  )
}
