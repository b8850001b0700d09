import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AccountListQuery } from '@/contract/admin/account-list'
import { memberViews } from '@/contract/member-list'
import { accountQueries } from '@/entities/member/member.queries'
import { useMemberColumns } from '@/entities/member/use-member-columns'
import { useActAsColumn } from '@/features/session/acting/use-act-as-column'
import { useCan } from '@/features/session/use-session'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { LinkButton } from '@/shared/ui/LinkButton'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import css from './customers.module.css'

const routeApi = getRouteApi('/admin/_gate/customers/$companyId/users')

/** ADM-17: the shop accounts of one customer. */
export function CustomerUsersPage() {
  const { t } = useTranslation(['customers', 'team'])
  const { companyId } = routeApi.useParams()
  const refusalText = useRefusalText()
  const mayCreate = useCan('accounts.edit')
  const { search, patch, clear } = useTableSearch(routeApi)
  const result = useQuery(accountQueries.list({ ...search, companyId: [companyId] }))
  const { views } = result.data ?? {}
  const icon = <IconUserPlus size={15} stroke={1.8} aria-hidden />
  const columns = useMemberColumns({
    link: ({ id, name }) => (
      <AppLink to="/admin/accounts/$userId" params={{ userId: id }} look="ink">
        <bdi dir="auto">{name}</bdi>
      </AppLink>
    ),
  })
  const acting = useActAsColumn()
  const make = mayCreate ? (
    <LinkButton to="/admin/accounts/new" search={{ companyId }} variant="default" leftSection={icon}>
      {t('users.new')}
    </LinkButton>
  ) : (
    <ActionButton
      variant="default"
      disabledReason={refusalText({ code: 'permission.accountsEdit' })}
      leftSection={icon}
    >
      {t('users.new')}
    </ActionButton>
  )
  return (
    <div className={css.tab}>
      <div className={css.bar}>{make}</div>
      <DataTable
        id="customer-users"
        label={t('tabs.users')}
        columns={acting.column ? [...columns, acting.column] : columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        source={{
          search,
          query: (state: AccountListQuery) => accountQueries.list({ ...state, companyId: [companyId] }),
        }}
        minWidth={1040}
        views={memberViews.map((id) => ({ id, label: t(`team:list.view.${id}`), count: views?.[id] }))}
        view={search.view ?? 'all'}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              onChange: (q) => patch({ q: q || undefined }, { replace: true }),
              label: t('team:list.searchAll'),
            }}
            chips={[]}
          />
        }
        filtered={search.q !== undefined || (views?.all ?? 0) > 0}
        onClearFilters={() => clear(['q', 'view'])}
        emptyState={<EmptyState title={t('users.empty.title')} hint={t('users.empty.hint')} />}
      />
      {acting.dialog}
    </div>
  )
}
