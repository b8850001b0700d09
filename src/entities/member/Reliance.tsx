import { useTranslation } from 'react-i18next'
import type { MemberDetail } from '@/contract/member-detail'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import css from './member.module.css'
import type { MemberPlaces } from './member-acts'

type Props = { authorizes: MemberDetail['authorizes']; places: MemberPlaces }

/** AUT-22: who relies on an authorizer, above which amount, and the orders that wait for them. */
export function Reliance({ authorizes, places }: Props) {
  const { t } = useTranslation('team')
  const format = useFormat()
  return (
    <ul className={css.reliance}>
      {authorizes.map(({ person, amount, waiting }) => (
        <li key={`${person.id} ${amount?.amount ?? waiting[0]?.orderId ?? ''}`}>
          <div className="row">
            {places.person(person.id, person.name)}
            <span className="cap">
              {amount === null
                ? t('limits.someAmount')
                : amount.amount === 0
                  ? t('limits.every')
                  : t('limits.above', { amount: format.money(amount) })}
            </span>
          </div>
          {waiting.length > 0 && (
            <ul className={css.orders} aria-label={t('page.waiting')}>
              {waiting.map(({ orderId, number, total }) => (
                <li key={orderId} className="nowrap">
                  {places.order(orderId, number)} <MoneyText value={total} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
