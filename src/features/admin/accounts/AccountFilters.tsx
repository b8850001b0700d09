import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AccountListQuery } from '@/contract/admin/account-list'
import { accountRoles, memberStates } from '@/domain/account/vocabulary'
import { lastSeenSpans } from '@/domain/account/last-seen'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { accountQueries } from '@/entities/member/member.queries'
import { accountFilterKeys } from './accounts.search'

type Props = {
  search: AccountListQuery
  patch: (change: Partial<AccountListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof AccountListQuery)[]) => void
}

export function AccountFilters({ search, patch, clear }: Props) {
  const { t } = useTranslation(['team', 'enums'])
  const companies = useQuery(accountQueries.companies()).data?.companies ?? []
  return (
    <GroupFilters
      search={{ value: search.q ?? '', label: t('list.searchAll'), onChange: (q) => patch({ q }, { replace: true }) }}
      groups={[
        {
          id: 'company',
          name: t('list.filter.company'),
          choices: companies.map(({ id, name }) => ({ value: id, label: name })),
          chosen: search.companyId,
          onChange: (companyId) => patch({ companyId: companyId as AccountListQuery['companyId'] }),
        },
        {
          id: 'role',
          name: t('list.filter.role'),
          choices: accountRoles.map((value) => ({ value, label: t(`enums:accountRole.${value}`) })),
          chosen: search.role,
          onChange: (role) => patch({ role: role as AccountListQuery['role'] }),
        },
        {
          id: 'state',
          name: t('list.filter.state'),
          choices: memberStates.map((value) => ({ value, label: t(`enums:status.member.${value}`) })),
          chosen: search.state,
          onChange: (state) => patch({ state: state as AccountListQuery['state'] }),
        },
        {
          id: 'seen',
          name: t('list.column.lastSeen'),
          choices: lastSeenSpans.map((value) => ({ value, label: t(`list.seen.${value}`) })),
          chosen: search.seen,
          onChange: (seen) => patch({ seen: seen as AccountListQuery['seen'] }),
        },
      ]}
      onClearAll={() => clear(accountFilterKeys)}
    />
  )
}
