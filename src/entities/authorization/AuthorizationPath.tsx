import { IconCircle, IconCircleCheck, IconCircleDashed, IconCircleX, IconUserQuestion } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthorizationLevel } from '@/contract/authorizations'
import { useFormat } from '@/shared/i18n/use-format'
import css from './authorization-path.module.css'
import { DecisionText } from './DecisionText'

const icons = {
  next: IconCircle,
  waiting: IconUserQuestion,
  approved: IconCircleCheck,
  declined: IconCircleX,
  notAsked: IconCircleDashed,
}

type Props = {
  levels: readonly AuthorizationLevel[]
  label: string
  /** What else is to be said about a level. */
  note?: (level: AuthorizationLevel) => ReactNode
}

/** Who authorizes at which level and why, and what was decided (AUT-02, AUT-17). */
export function AuthorizationPath({ levels, label, note }: Props) {
  const { t } = useTranslation('authorizations')
  return (
    <ol className={css.path} aria-label={label}>
      {levels.map((level) => {
        const LevelIcon = icons[level.state]
        return (
          <li key={level.level} data-state={level.state} aria-current={level.state === 'waiting' ? 'step' : undefined}>
            <LevelIcon size={18} stroke={1.8} aria-hidden className={css.icon} />
            <div className={css.level}>
              <div>
                <b>{t('path.level', { level: level.level })}</b>{' '}
                <span className="cap">{t(`path.state.${level.state}`)}</span>
              </div>
              <Why level={level} />
              <People level={level} />
              {level.decision && <DecisionText decision={level.decision} />}
              {level.voided.map((voided) => (
                <div key={voided.at} className={css.voided}>
                  <s>
                    <DecisionText decision={voided.decision} />
                  </s>
                  <Cancelled {...voided} />
                </div>
              ))}
              {note?.(level)}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function Why({ level: { kind, amount, budgetName } }: { level: AuthorizationLevel }) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const text = {
    budget: () =>
      amount
        ? t('path.why.budget', { budget: budgetName, left: format.money(amount) })
        : t('path.why.budgetPlain', { budget: budgetName }),
    limit: () => (amount ? t('path.why.limit', { limit: format.money(amount) }) : t('path.why.limitPlain')),
    credit: () => (amount ? t('path.why.credit', { left: format.money(amount) }) : t('path.why.creditPlain')),
  }
  return <div className={css.line}>{text[kind]()}</div>
}

function People({ level: { authorizers, usualMinutes, state } }: { level: AuthorizationLevel }) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const names = authorizers.map(({ person, delegate, lastResort }) =>
    delegate
      ? t('path.standIn', { name: person.name, standIn: delegate.person.name, until: format.date(delegate.until) })
      : lastResort
        ? t('path.lastResort', { name: person.name })
        : person.name,
  )
  const open = state === 'waiting' || state === 'next'
  return (
    <>
      <div className={css.line}>
        <bdi>{t(names.length > 1 ? 'path.anyOf' : 'path.one', { names: format.anyOf(names) })}</bdi>
      </div>
      {open && usualMinutes !== null && (
        <div className={css.line}>
          {usualMinutes < 120
            ? t('path.usualMinutes', { count: Math.max(usualMinutes, 1) })
            : t('path.usualHours', { count: Math.round(usualMinutes / 60) })}
        </div>
      )}
    </>
  )
}

function Cancelled({ at, by }: { at: string; by: string }) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  return <div className={css.line}>{t('path.cancelled', { name: by, when: format.dateTime(at) })}</div>
}
