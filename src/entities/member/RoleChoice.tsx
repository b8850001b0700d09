import { useTranslation } from 'react-i18next'
import type { RefusalReason } from '@/contract/action'
import type { MemberChoices } from '@/contract/member-fields'
import type { AccountRole } from '@/domain/account/vocabulary'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import type { MemberForm } from './member-form-type'

type Props = {
  form: MemberForm
  roles: MemberChoices['accountRoles']
  /** Why the role stays as it is, for one's own account. */
  locked: RefusalReason | null
  /** The rights follow the role. */
  onChoose: (role: AccountRole) => void
}

/** ACC-01: the three roles, each with what it means; what may not be given says why. */
export function RoleChoice({ form: { values, errors, setValue }, roles, locked, onChoose }: Props) {
  const { t } = useTranslation(['team', 'enums'])
  const refusalText = useRefusalText()
  return (
    <Section title={t('form.role')}>
      <RadioCards
        label={t('form.role')}
        name="account-role"
        value={values.accountRole}
        error={errors.accountRole}
        onChange={(role) => {
          setValue('accountRole', role)
          onChoose(role)
        }}
        options={roles.map(({ role, reason: refused }) => {
          const reason = role === values.accountRole ? null : (locked ?? refused)
          return {
            value: role,
            disabled: reason !== null,
            label: (
              <>
                <b>{t(`enums:accountRole.${role}`)}</b>
                <br />
                <span className="cap">{reason ? refusalText(reason) : t(`role.${role}`)}</span>
              </>
            ),
          }
        })}
      />
    </Section>
  )
}
