import { useTranslation } from 'react-i18next'
import type { MemberChoices } from '@/contract/member-fields'
import type { MemberDetail } from '@/contract/member-detail'
import { Disclosure } from '@/shared/ui/Disclosure'
import { Section } from '@/shared/ui/Section'
import css from './member.module.css'
import { hidesAmounts, optionsOffered, ownRights, usualRole } from './member-form'
import type { MemberForm } from './member-form-type'
import { OptionSwitches } from './OptionSwitches'
import { PersonFields } from './PersonFields'
import { RightsRoleChoice } from './RightsRoleChoice'
import { RightsTable } from './RightsTable'
import { RoleChoice } from './RoleChoice'
import { SpendingLimits } from './SpendingLimits'

type Props = {
  form: MemberForm
  choices: MemberChoices
  /** Absent for somebody new: rights are given once the role has been saved. */
  member?: MemberDetail
}

/** Everything an account manager or an administrator edits about a person. */
export function MemberFields({ form, choices, member }: Props) {
  const { t } = useTranslation('team')
  const { accountRole, roleId, options: chosen } = form.values
  const options = member ? optionsOffered(member, choices) : choices.options
  const locked = member ? ownRights(member) : null
  const isSub = accountRole === 'subAccount'
  return (
    <div className="stack">
      <PersonFields form={form} choices={choices} member={member} />
      <RoleChoice
        form={form}
        roles={choices.accountRoles}
        locked={locked}
        onChoose={(role) => {
          const before = member?.accountRole === role ? (member.role?.id ?? '') : usualRole(choices, role)
          form.setValue('roleId', before)
        }}
      />
      <RightsRoleChoice form={form} roles={choices.roles} held={member?.role ?? undefined} locked={locked} />
      {isSub && <OptionSwitches form={form} options={options} />}
      {isSub && chosen.limitedBudget && (
        <SpendingLimits form={form} choices={choices} member={member} hidden={hidesAmounts(options)} />
      )}
      {member && member.rights.length > 0 && (
        <Section title={t('form.rights')}>
          <p className={css.lead}>{t('rights.lead')}</p>
          {accountRole === member.accountRole && roleId === (member.role?.id ?? '') ? (
            <Disclosure summary={t('rights.show')} open={form.errors.overrides ? true : undefined}>
              <RightsTable form={form} rights={member.rights} />
            </Disclosure>
          ) : (
            <p className="dim flat">{t('rights.saveFirst')}</p>
          )}
          {form.errors.overrides && (
            <p className={css.error} role="alert">
              {form.errors.overrides}
            </p>
          )}
        </Section>
      )}
    </div>
  )
}
