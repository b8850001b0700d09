import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Administrator } from '@/contract/admin/administrators'
import { memberFieldLimits } from '@/contract/member-fields'
import type { ReplyFor } from '@/contract/endpoint'
import type { getAdministratorChoices } from '@/contract/admin/administrators'
import { useCan } from '@/features/session/use-session'
import { useLanguageChoices } from '@/shared/i18n/language-choices'
import { AppLink } from '@/shared/ui/AppLink'
import { Section } from '@/shared/ui/Section'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import type { AdministratorForm } from './administrator-form'
import css from './administrators.module.css'
import { CustomerFields } from './CustomerFields'
import { LanguageFields } from './LanguageFields'

export type Choices = ReplyFor<typeof getAdministratorChoices>
type Props = { form: AdministratorForm; choices: Choices; administrator?: Administrator }

/** Who the person is, their roles, and the customers and languages they work for. Nobody changes these for themselves. */
export function AdministratorFields({ form, choices, administrator }: Props) {
  const { t } = useTranslation(['administrators', 'common'])
  const refusalText = useRefusalText()
  const reading = useLanguageChoices()
  const seesRoles = useCan('roles.view')
  const { values, errors, setValue } = form
  const isYou = administrator?.isYou ?? false
  const had = new Set(administrator?.roles.map(({ id }) => id))
  return (
    <div className={css.form}>
      <Section title={t('form.person')}>
        <div className={css.fields}>
          <TextInput
            label={t('field.name')}
            value={values.name}
            maxLength={memberFieldLimits.name}
            required
            autoComplete="off"
            error={errors.name}
            onChange={(event) => setValue('name', event.currentTarget.value)}
          />
          <TextInput
            label={t('field.phone')}
            type="tel"
            dir="ltr"
            value={values.phone}
            maxLength={memberFieldLimits.phone}
            autoComplete="off"
            error={errors.phone}
            onChange={(event) => setValue('phone', event.currentTarget.value)}
          />
          <NativeSelect
            label={t('field.locale')}
            value={values.locale}
            data={reading.choices(values.locale)}
            error={errors.locale}
            onChange={({ currentTarget }) => setValue('locale', currentTarget.value)}
          />
        </div>
      </Section>
      <Section title={t('form.roles')}>
        <p className={css.lead}>{isYou ? t('page.you') : t('form.rolesHint')}</p>
        <div className={css.choices} role="group" aria-label={t('form.roles')}>
          {choices.roles.map(({ id, name, reason }) => (
            <div key={id} className={css.role}>
              <Checkbox
                label={<bdi dir="auto">{name}</bdi>}
                checked={values.roleIds.includes(id)}
                disabled={isYou || (reason !== null && !had.has(id))}
                description={reason && !had.has(id) ? refusalText(reason) : undefined}
                onChange={({ currentTarget }) =>
                  setValue(
                    'roleIds',
                    currentTarget.checked ? [...values.roleIds, id] : values.roleIds.filter((each) => each !== id),
                  )
                }
              />
              {seesRoles && (
                <AppLink to="/admin/roles/$roleId" params={{ roleId: id }} aria-label={t('roleOpen', { name })}>
                  {t('form.rights')}
                </AppLink>
              )}
            </div>
          ))}
        </div>
        {errors.roleIds && (
          <p className={css.error} data-invalid-group tabIndex={-1}>
            {errors.roleIds}
          </p>
        )}
      </Section>
      <LanguageFields form={form} choices={choices} disabled={isYou} />
      <CustomerFields form={form} choices={choices} disabled={isYou} />
    </div>
  )
}
