import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MemberListQuery } from '@/contract/member-list'
import { accountRoles } from '@/domain/account/vocabulary'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { memberQueries } from '@/entities/member/member.queries'
import { useCan } from '@/features/session/use-session'
import { teamFilterKeys } from './team.search'

type Props = {
  search: MemberListQuery
  patch: (change: Partial<MemberListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof MemberListQuery)[]) => void
}

/** By role, and by branch for those who see the choices of the form. */
export function TeamFilters({ search, patch, clear }: Props) {
  const { t } = useTranslation(['team', 'enums'])
  const choices = useQuery({ ...memberQueries.choices(), enabled: useCan('team.edit') })
  const branches = choices.data?.branches ?? []
  return (
    <GroupFilters
      search={{ value: search.q ?? '', label: t('list.search'), onChange: (q) => patch({ q }, { replace: true }) }}
      groups={[
        {
          id: 'role',
          name: t('list.filter.role'),
          choices: accountRoles.map((value) => ({ value, label: t(`enums:accountRole.${value}`) })),
          chosen: search.role,
          onChange: (role) => patch({ role: role as MemberListQuery['role'] }),
        },
        ...(branches.length > 0
          ? [
              {
                id: 'branch',
                name: t('list.filter.branch'),
                choices: branches.map(({ id, name }) => ({ value: id, label: name })),
                chosen: search.branchId,
                onChange: (branchId: string[] | undefined) =>
                  patch({ branchId: branchId as MemberListQuery['branchId'] }),
              },
            ]
          : []),
      ]}
      onClearAll={() => clear(teamFilterKeys)}
    />
  )
}
