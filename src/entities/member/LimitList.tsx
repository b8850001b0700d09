import { useTranslation } from 'react-i18next'
import type { MemberDetail } from '@/contract/member-detail'
import { useFormat } from '@/shared/i18n/use-format'
import css from './member.module.css'

/** Limits to read: above how much, and who decides. */
export function LimitList({ limits }: { limits: MemberDetail['limits'] }) {
  const { t } = useTranslation('team')
  const format = useFormat()
  if (limits.length === 0) return <p className="dim flat">{t('limits.none')}</p>
  return (
    <ul className={css.plain}>
      {limits.map(({ amount, authorizers }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- amounts may be hidden, so nothing else tells them apart
        <li key={at}>
          <b>
            {amount === null
              ? t('limits.someAmount')
              : amount.amount === 0
                ? t('limits.every')
                : t('limits.above', { amount: format.money(amount) })}
          </b>
          <br />
          <bdi>{format.anyOf(authorizers.map(({ name }) => name))}</bdi>
        </li>
      ))}
    </ul>
  )
}
