import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { memberViews } from '@/contract/member-list'
import { accountQueries } from '@/entities/member/member.queries'
import { useMemberColumns } from '@/entities/member/use-member-columns'
import { useActAsColumn } from '@/features/session/acting/use-act-as-column'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusal } from '@/shared/ui/use-refusal'
import { AccountFilters } from './AccountFilters'
import { ChangeAccounts } from './ChangeAccounts'
import { accountFilterKeys } from './accounts.search'

const routeApi = getRouteApi('/admin/_gate/accounts/')

/** ADM-17: the shop accounts of every company. */
export function AccountsPage() {
  const { t } = useTranslation('team')
  const format = useFormat()
  const refusal = useRefusal()
  const mayCreate = useCan('accounts.edit')
  const { search, patch, clear } = useTableSearch(routeApi)
  const result = useQuery(accountQueries.list(search))
  const { views, total } = result.data ?? {}
  const refused = refusal(result.data?.allowedActions[0])
  const icon = <IconUserPlus size={15} stroke={1.8} aria-hidden />
  const columns = useMemberColumns({
    withCompany: true,
    link: ({ id, name }) => (
      <AppLink to="/admin/accounts/$userId" params={{ userId: id }} look="ink">
        <bdi dir="auto">{name}</bdi>
      </AppLink>
    ),
  })
  const acting = useActAsColumn()
  return (
    <>
      <PageHeader
        title={t('accounts.title')}
        count={total === undefined ? undefined : format.number(total)}
        sub={t('accounts.sub')}
        actions={
          mayCreate ? (
            <LinkButton to="/admin/accounts/new" leftSection={icon}>
              {t('accounts.new')}
            </LinkButton>
          ) : (
            refused && (
              <ActionButton disabledReason={refused} leftSection={icon}>
                {t('accounts.new')}
              </ActionButton>
            )
          )
        }
      />
      <DataTable
        id="accounts"
        label={t('accounts.title')}
        columns={acting.column ? [...columns, acting.column] : columns}
        {...tableState(result)}
        source={{ search, query: accountQueries.list }}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        minWidth={1160}
        selection={
          mayCreate
            ? { most: 500, actions: (_keys, done, rows) => <ChangeAccounts accounts={rows} onDone={done} /> }
            : undefined
        }
        views={memberViews.map((id) => ({ id, label: t(`list.view.${id}`), count: views?.[id] }))}
        view={search.view ?? 'all'}
        filters={<AccountFilters search={search} patch={patch} clear={clear} />}
        filtered={accountFilterKeys.some((key) => search[key] !== undefined) || (views?.all ?? 0) > 0}
        onClearFilters={() => clear([...accountFilterKeys, 'view'])}
        emptyState={<EmptyState title={t('accounts.empty.title')} hint={t('accounts.empty.hint')} />}
      />
      {acting.dialog}
    </>
  )
}
