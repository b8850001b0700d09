import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberSummary } from '@/contract/team'
import type { MemberChoices } from '@/contract/member-fields'
import type { CompanyId, RoleId } from '@/domain/ids'
import { accountQueries } from '@/entities/member/member.queries'
import { AppModal } from '@/shared/ui/AppModal'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { RadioCards } from '@/shared/ui/RadioCards'
import { SkeletonText } from '@/shared/ui/Skeletons'

type Role = MemberChoices['roles'][number]
type Props = { accounts: readonly MemberSummary[]; onChosen: (role: Role) => void; onClose: () => void }

/**
 * ACC-20: which other role of rights the selected accounts get. Roles made for buyers are the same for all customers; what
 * stands against one of an account is said with the plan.
 */
export function ChooseRightsRole({ accounts, onChosen, onClose }: Props) {
  const { t } = useTranslation(['team', 'common'])
  const [first] = accounts
  const choices = useQuery({
    ...accountQueries.choices(first?.companyId ?? ('' as CompanyId)),
    enabled: first !== undefined,
  })
  const [roleId, setRoleId] = useState<RoleId | ''>('')
  const roles = choices.data?.roles.filter(({ usualFor }) => usualFor === null) ?? []
  const chosen = roles.find(({ id }) => id === roleId)
  return (
    <AppModal opened onClose={onClose} title={t('bulk.rightsRoleTitle', { count: accounts.length })}>
      <div className="stack">
        {choices.error ? (
          <ProblemNotice error={choices.error} onRetry={() => void choices.refetch()} compact />
        ) : !choices.data ? (
          <SkeletonText lines={3} />
        ) : roles.length === 0 ? (
          <EmptyState title={t('bulk.noRightsRole')} />
        ) : (
          <RadioCards
            label={t('form.rightsRole')}
            name="bulk-rights-role"
            value={roleId}
            onChange={setRoleId}
            options={roles.map(({ id, name, rights }) => ({
              value: id,
              label: (
                <>
                  <b>
                    <bdi>{name}</bdi>
                  </b>
                  <br />
                  <span className="cap">{t('rightsRole.other', { count: rights })}</span>
                </>
              ),
            }))}
          />
        )}
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button disabled={!chosen} onClick={() => chosen && onChosen(chosen)}>
            {t('bulk.next')}
          </Button>
        </div>
      </div>
    </AppModal>
  )
}
