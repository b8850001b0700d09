import { Checkbox, NativeSelect } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { budgetModes, budgetPeriods } from '@/domain/budgets/vocabulary'
import type { UserId } from '@/domain/ids'
import { DateField } from '@/shared/forms/DateField'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { RadioCards } from '@/shared/ui/RadioCards'
import type { BudgetFormState } from './BudgetDrawer'
import type { BudgetChoices } from './BudgetOwnerFields'
import css from './budgets.module.css'

type Props = { form: BudgetFormState; choices: BudgetChoices }

/** How much in which period, what happens beyond it, and from when to when. */
export function BudgetRuleFields({ form, choices }: Props) {
  const { t } = useTranslation(['budgets', 'enums'])
  const { mode, amount, startsOn, endsOn } = form.values
  return (
    <>
      <div className={css.two}>
        <MoneyInput
          label={t('form.amount')}
          description={t('form.amountHint')}
          currency={choices.currency}
          value={amount}
          error={form.errors.amount}
          onChange={(next) => form.setValue('amount', next)}
        />
        <NativeSelect
          label={t('form.period')}
          data={budgetPeriods.map((value) => ({ value, label: t(`enums:budgetPeriod.${value}`) }))}
          {...form.field('period')}
        />
      </div>
      <fieldset className={css.choices}>
        <legend>{t('form.mode')}</legend>
        <RadioCards
          label={t('form.mode')}
          name="mode"
          value={mode}
          onChange={(next) => form.setValue('mode', next)}
          options={budgetModes.map((value) => ({
            value,
            label: (
              <>
                <b>{t(`enums:budgetMode.${value}`)}</b>
                <br />
                <span className="cap">{t(`modeHint.${value}`)}</span>
              </>
            ),
          }))}
        />
      </fieldset>
      {mode === 'authorize' && <AuthorizerFields form={form} choices={choices} />}
      <div className={css.two}>
        <DateField
          label={t('form.startsOn')}
          value={startsOn}
          error={form.errors.startsOn}
          onChange={(date) => form.setValue('startsOn', date)}
        />
        <DateField
          label={t('form.endsOn')}
          description={t('form.endsOnHint')}
          min={startsOn}
          value={endsOn}
          error={form.errors.endsOn}
          onChange={(date) => form.setValue('endsOn', date)}
        />
      </div>
    </>
  )
}

function AuthorizerFields({ form, choices }: Props) {
  const { t } = useTranslation('budgets')
  const errorId = useId()
  const { authorizerIds, ownerKind, ownerId } = form.values
  // Whose budget it is cannot decide about it.
  const offered = choices.authorizers.filter(({ id }) => !(ownerKind === 'person' && id === ownerId))
  const error = form.errors.authorizerIds
  const toggle = (id: UserId, on: boolean): void =>
    form.setValue('authorizerIds', on ? [...authorizerIds, id] : authorizerIds.filter((each) => each !== id))
  return (
    <fieldset className={css.choices} aria-describedby={error ? errorId : undefined}>
      <legend>{t('form.authorizers')}</legend>
      <span className="cap">{offered.length === 0 ? t('form.noAuthorizers') : t('form.authorizersHint')}</span>
      {offered.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={<bdi>{name}</bdi>}
          checked={authorizerIds.includes(id)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => toggle(id, event.currentTarget.checked)}
        />
      ))}
      {error && (
        <p id={errorId} className={css.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
