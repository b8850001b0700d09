import { Button, Checkbox } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberChoices } from '@/contract/member-fields'
import type { UserId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { useFormat } from '@/shared/i18n/use-format'
import css from './member.module.css'
import type { LimitValue } from './member-form'

type Props = {
  at: number
  limit: LimitValue
  currency: Currency
  able: MemberChoices['authorizers']
  /** Named before, but no longer able to authorize. */
  linked: readonly { id: UserId; name: string }[]
  errors: Partial<Record<string, ReactNode>>
  onChange: (part: Partial<LimitValue>) => void
  onRemove: () => void
}

/** One amount, and the people any of whom decides above it. */
export function LimitFields({ at, limit, currency, able, linked, errors, onChange, onRemove }: Props) {
  const { t } = useTranslation(['team', 'enums'])
  const format = useFormat()
  const errorId = useId()
  const number = format.number(at + 1)
  const error = errors[`limits.${at}.authorizerIds`]
  const box = (id: UserId, label: string) => (
    <Checkbox
      key={id}
      label={<bdi>{label}</bdi>}
      checked={limit.authorizerIds.includes(id)}
      onChange={({ currentTarget }) =>
        onChange({
          authorizerIds: currentTarget.checked
            ? [...limit.authorizerIds, id]
            : limit.authorizerIds.filter((each) => each !== id),
        })
      }
    />
  )
  return (
    <>
      <MoneyInput
        label={t('limits.amount', { number })}
        description={t('limits.amountHint')}
        currency={currency}
        value={limit.amount}
        error={errors[`limits.${at}.amount`]}
        onChange={(amount) => onChange({ amount })}
      />
      <fieldset
        className={css.choices}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        tabIndex={error ? -1 : undefined}
      >
        <legend>{t('limits.authorizers')}</legend>
        {able.map(({ id, name, accountRole }) =>
          box(id, t('limits.authorizer', { name, role: t(`enums:accountRole.${accountRole}`) })),
        )}
        {linked.map(({ id, name }) => box(id, t('limits.cannot', { name })))}
        {error && (
          <p id={errorId} className={css.error}>
            {error}
          </p>
        )}
      </fieldset>
      <Button variant="subtle" size="xs" onClick={onRemove}>
        {t('limits.remove', { number })}
      </Button>
    </>
  )
}
