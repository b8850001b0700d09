import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { Section } from '@/shared/ui/Section'
import type { Checkout } from './checkout-form'
import css from './deliveries.module.css'

type Check = Checkout['standing']['checks'][number]
const icons = { ok: IconCircleCheck, warn: IconAlertTriangle, stop: IconCircleX }

/** ORD-17: the account in each dimension that is looked at, one line for each. The backend decides. */
export function StandingChecks({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation('basket')
  return (
    <Section title={t('standing.title')}>
      <ul className={css.checks} data-testid="standing">
        {checks.map((check) => {
          const Icon = icons[check.state]
          return (
            <li key={check.kind} data-state={check.state}>
              <Icon size={18} stroke={1.7} aria-hidden />
              <span>
                <b>
                  {t(`standing.${check.kind}.name`)} <span className="sr">{t(`standing.state.${check.state}`)}</span>
                </b>
                <span className="cap">
                  <CheckText check={check} />
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function CheckText({ check: { kind, state, amount, days } }: { check: Check }) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  if (kind === 'block') return state === 'ok' ? t('standing.block.ok') : t('standing.block.stop')
  if (kind === 'activity') {
    if (days === null) return t('standing.activity.first')
    return state === 'stop' ? t('standing.activity.stop', { count: days }) : t('standing.activity.ok', { count: days })
  }
  const value = amount && format.money(amount)
  if (kind === 'credit') {
    if (state !== 'ok') return t('standing.credit.over')
    return value ? t('standing.credit.ok', { amount: value }) : t('standing.credit.enough')
  }
  if (state === 'ok') return t('standing.overdue.ok')
  const what = value
    ? t('standing.overdue.amount', { amount: value, count: days ?? 0 })
    : t('standing.overdue.something')
  return state === 'stop' ? t('standing.overdue.stop', { what }) : what
}
