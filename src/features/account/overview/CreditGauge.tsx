import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { Overview } from '@/contract/overview'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import css from './account-card.module.css'

/** Share of the limit from which the supplier's desk watches an account. */
const warnsAt = 0.8

/** The credit limit as a bar. Without a limit there is nothing to measure against, which is not the same as zero. */
export function CreditGauge({ account }: { account: NonNullable<Overview['account']> }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const { creditLimit, balance, overdue, ordered, reserved } = account
  const used = balance.amount + ordered.amount + reserved.amount
  // What is not applied is taken off what is not due.
  const late = Math.min(overdue.amount, Math.max(balance.amount, 0))
  const limit = creditLimit?.amount ?? 0
  const parts = [
    { value: late, color: 'bad' },
    { value: balance.amount - late, color: 'accent' },
    { value: ordered.amount, color: 'accent', hatch: true },
    { value: reserved.amount, color: 'warn', hatch: true },
  ] as const
  if (!creditLimit || limit <= 0)
    return (
      <div className={css.gauge} data-plain>
        <Bar size="lg" total={Math.max(1, used)} parts={parts} label={t('account.gaugeNoLimit')} />
      </div>
    )
  // Over the limit the bar stands for what is used, so that its end is not cut off.
  const total = Math.max(limit, used)
  return (
    <div className={css.gauge}>
      <Bar
        size="lg"
        total={total}
        parts={parts}
        label={t('account.gauge', {
          percent: format.percent(Math.round((used / limit) * 100) / 100),
          limit: format.money(creditLimit),
        })}
      />
      <span
        className={css.tick}
        style={{ '--at': `${((warnsAt * limit) / total) * 100}%` } as CSSProperties}
        aria-hidden
      >
        <span>{t('account.warnsAt', { percent: format.percent(warnsAt) })}</span>
      </span>
    </div>
  )
}
