import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type MemberChoices, memberFieldLimits } from '@/contract/member-fields'
import type { MemberDetail } from '@/contract/member-detail'
import type { BranchId } from '@/domain/ids'
import { useLanguageChoices } from '@/shared/i18n/language-choices'
import { Section } from '@/shared/ui/Section'
import css from './member.module.css'
import type { MemberForm } from './member-form-type'

type Props = { form: MemberForm; choices: MemberChoices; member?: MemberDetail }
type Choices = Pick<MemberChoices, 'branches' | 'costCentres'>

/** Where the person is already stays a choice, also when it was switched off since. */
const withOwn = (
  { branches, costCentres }: MemberChoices,
  member: MemberDetail | undefined,
): Choices & { off?: string } => {
  const offBranch = member?.branchId && !branches.some(({ id }) => id === member.branchId)
  const missing = member?.costCentres.filter(({ id }) => !costCentres.some((each) => each.id === id)) ?? []
  return {
    branches: offBranch
      ? [...branches, { id: member.branchId as BranchId, name: member.branchName ?? '', depth: 0 }]
      : branches,
    off: offBranch ? (member.branchId ?? undefined) : undefined,
    costCentres: [...costCentres, ...missing],
  }
}

export function PersonFields({ form: { values, errors, setValue }, choices, member }: Props) {
  const { branches, costCentres, off } = withOwn(choices, member)
  const { t } = useTranslation(['team', 'common'])
  const languages = useLanguageChoices()
  return (
    <Section title={t('form.person')}>
      <div className={css.fields}>
        <TextInput
          label={t('field.name')}
          value={values.name}
          maxLength={memberFieldLimits.name}
          required
          error={errors.name}
          autoComplete="off"
          onChange={(event) => setValue('name', event.currentTarget.value)}
        />
        <TextInput
          label={t('field.phone')}
          type="tel"
          dir="ltr"
          maxLength={memberFieldLimits.phone}
          value={values.phone}
          error={errors.phone}
          autoComplete="off"
          onChange={(event) => setValue('phone', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('field.locale')}
          description={t('hint.locale')}
          value={values.locale}
          error={errors.locale}
          data={languages.choices(values.locale)}
          onChange={({ currentTarget }) => setValue('locale', currentTarget.value)}
        />
        <NativeSelect
          label={t('field.branch')}
          description={t('hint.branch')}
          value={values.branchId}
          error={errors.branchId}
          data={[
            { value: '', label: t('noBranch') },
            ...branches.map(({ id, name, depth }) => ({
              value: id,
              label: `${'\u2003'.repeat(depth)}${id === off ? t('branchOff', { name }) : name}`,
            })),
          ]}
          onChange={(event) => setValue('branchId', event.currentTarget.value as BranchId | '')}
        />
      </div>
      {costCentres.length > 0 && (
        <fieldset className={css.choices}>
          <legend>{t('field.costCentres')}</legend>
          <div className={css.costCentres}>
            {costCentres.map(({ id, code, name }) => (
              <Checkbox
                key={id}
                label={<bdi>{t('costCentre', { code, name })}</bdi>}
                checked={values.costCentreIds.includes(id)}
                onChange={({ currentTarget }) =>
                  setValue(
                    'costCentreIds',
                    currentTarget.checked
                      ? [...values.costCentreIds, id]
                      : values.costCentreIds.filter((each) => each !== id),
                  )
                }
              />
            ))}
          </div>
          {errors.costCentreIds && <p className={css.error}>{errors.costCentreIds}</p>}
        </fieldset>
      )}
    </Section>
  )
}
