import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { budgetFieldLimits, type getBudgetChoices } from '@/contract/budgets'
import type { BudgetDetail } from '@/contract/budget-detail'
import type { ReplyFor } from '@/contract/endpoint'
import type { BudgetFormState } from './BudgetDrawer'
import { BudgetOwnerText } from './BudgetOwnerText'
import css from './budgets.module.css'

export type BudgetChoices = ReplyFor<typeof getBudgetChoices>
type Props = { form: BudgetFormState; choices: BudgetChoices; fixedOwner?: BudgetDetail['owner'] }

/** What it is called and whose it is. */
export function BudgetOwnerFields({ form, choices, fixedOwner }: Props) {
  const { t } = useTranslation('budgets')
  const { ownerKind } = form.values
  const owners =
    ownerKind === 'person'
      ? choices.people.map(({ id, name }) => ({ value: id as string, label: name }))
      : choices.costCentres.map(({ id, code, name }) => ({
          value: id as string,
          label: t('owner.costCentre', { code, name }),
        }))
  return (
    <>
      <TextInput label={t('form.name')} maxLength={budgetFieldLimits.name} data-autofocus {...form.field('name')} />
      {fixedOwner ? (
        <div>
          <div>{t('form.owner')}</div>
          <b>
            <BudgetOwnerText owner={fixedOwner} />
          </b>
          <p className="cap">{t('form.ownerFixed')}</p>
        </div>
      ) : (
        <div className={css.two}>
          <NativeSelect
            label={t('form.ownerKind')}
            data={[
              { value: 'costCentre', label: t('form.costCentre') },
              { value: 'person', label: t('form.person') },
            ]}
            value={ownerKind}
            onChange={(event) => {
              form.setValue('ownerKind', event.currentTarget.value === 'person' ? 'person' : 'costCentre')
              form.setValue('ownerId', '')
            }}
          />
          <NativeSelect
            label={t('form.owner')}
            data={[{ value: '', label: t('form.choose') }, ...owners]}
            {...form.field('ownerId')}
          />
        </div>
      )}
    </>
  )
}
