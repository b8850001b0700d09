import { useTranslation } from 'react-i18next'
import type { RefusalReason } from '@/contract/action'
import type { MemberChoices } from '@/contract/member-fields'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import { type RightsRole, rolesOffered } from './member-form'
import type { MemberForm } from './member-form-type'
import css from './member.module.css'

type Props = {
  form: MemberForm
  roles: MemberChoices['roles']
  /** What the person has now, also where it is no choice any more. */
  held?: RightsRole | undefined
  /** Why the rights stay as they are, for one's own account. */
  locked: RefusalReason | null
}

/** ACC-20: the role the rights come from: the usual one of the account role, or another that fits any account. */
export function RightsRoleChoice({ form: { values, errors, setValue }, roles, held, locked }: Props) {
  const { t } = useTranslation('team')
  const refusalText = useRefusalText()
  const offered = rolesOffered(roles, values.accountRole, held)
  // What only administrators give, only they take back.
  const kept = roles.find(({ id }) => id === held?.id)?.reason
  const fixed = locked ?? (kept?.code === 'setting.grantsByAdministrator' ? kept : null)
  return (
    <Section title={t('form.rightsRole')}>
      <p className={css.lead}>{t('rightsRole.lead')}</p>
      <RadioCards
        label={t('form.rightsRole')}
        name="rights-role"
        value={values.roleId}
        error={errors.roleId}
        onChange={(id) => setValue('roleId', id)}
        options={offered.map(({ id, name, usualFor, rights, reason }) => {
          const refused = id === values.roleId || id === held?.id ? null : (fixed ?? reason)
          return {
            value: id,
            disabled: refused !== null,
            label: (
              <>
                <b>
                  <bdi>{name}</bdi>
                </b>
                <br />
                <span className="cap">
                  {refused
                    ? refusalText(refused)
                    : t(usualFor === null ? 'rightsRole.other' : 'rightsRole.usual', { count: rights })}
                </span>
              </>
            ),
          }
        })}
      />
    </Section>
  )
}
