import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { RegistrationDetail } from '@/contract/admin/registrations'
import type { AccountRole } from '@/domain/account/vocabulary'
import type { RoleId } from '@/domain/ids'
import { type PriceGroup, priceGroups } from '@/domain/modules'
import type { MemberForm } from '@/entities/member/member-form-type'
import { type MemberValues, usualRole } from '@/entities/member/member-form'
import { OptionSwitches } from '@/entities/member/OptionSwitches'
import { RightsRoleChoice } from '@/entities/member/RightsRoleChoice'
import { RightsTable } from '@/entities/member/RightsTable'
import { registrationQueries } from '@/entities/registration/registration.queries'
import { Disclosure } from '@/shared/ui/Disclosure'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { type ApprovalValues, optionsOf, optionsOffered } from './approval-values'
import css from './registrations.module.css'

type Props = {
  registration: RegistrationDetail
  customerNumber: string
  accountRole: AccountRole
  values: ApprovalValues
  onChange: (values: ApprovalValues) => void
}

/** REG-03: branch, options, single rights and, for a customer new to the portal, the price group: in the same step. */
export function ApprovalRights({ registration, customerNumber, accountRole, values, onChange }: Props) {
  const { t } = useTranslation(['registrations', 'team'])
  const {
    data: choices,
    error,
    refetch,
  } = useQuery(registrationQueries.choices(registration.id, customerNumber, accountRole, values.roleId ?? undefined))
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} compact />
  if (!choices) return <SkeletonText lines={4} />
  const set = (change: Partial<ApprovalValues>): void => onChange({ ...values, ...change })
  // The parts of the form for people need the fields they show, and no others.
  const form: MemberForm = {
    values: {
      ...{ overrides: values.overrides, options: values.options ?? optionsOf(choices), accountRole },
      roleId: values.roleId ?? usualRole(choices, accountRole),
    } as MemberValues,
    errors: {},
    // Single rights differ from a role, and from another one they would be others.
    setValue: (name, value) => set(name === 'roleId' ? { roleId: value as RoleId, overrides: [] } : { [name]: value }),
  }
  return (
    <>
      <Section title={t('more')}>
        <div className={css.fields}>
          {choices.inPortal ? (
            <NativeSelect
              label={t('branch')}
              value={values.branchId}
              data={[
                { value: '', label: t('noBranch') },
                ...choices.branches.map(({ id, name, depth }) => ({
                  value: id as string,
                  label: `${'\u2003'.repeat(depth)}${name}`,
                })),
              ]}
              onChange={({ currentTarget }) => set({ branchId: currentTarget.value as ApprovalValues['branchId'] })}
            />
          ) : (
            <>
              <NativeSelect
                label={t('priceGroup')}
                description={t('priceGroupHint')}
                value={values.priceGroup ?? choices.priceGroup}
                data={priceGroups.map((value) => ({ value, label: t('group', { group: value }) }))}
                onChange={({ currentTarget }) => set({ priceGroup: currentTarget.value as PriceGroup })}
              />
              <p className="dim flat">{t('firstBranch')}</p>
            </>
          )}
        </div>
      </Section>
      {accountRole === 'subAccount' && <OptionSwitches form={form} options={optionsOffered(choices)} />}
      <RightsRoleChoice form={form} roles={choices.roles} locked={null} />
      <Section title={t('rights')}>
        <Disclosure summary={t('rightsShow')}>
          <RightsTable form={form} rights={choices.rights} />
        </Disclosure>
      </Section>
    </>
  )
}
