import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type AdministratorListQuery, administratorViews } from '@/contract/admin/administrator-list'
import { administratorQueries } from '@/entities/administrator/administrator.queries'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import { administratorFilterKeys } from './administrators.search'
import { useAdministratorColumns } from './use-administrator-columns'

const routeApi = getRouteApi('/admin/_gate/administrators/')

/** ADM-08, ADM-11: the people of the seller, with what they may do and for whom. */
export function AdministratorsPage() {
  const { t } = useTranslation('administrators')
  const format = useFormat()
  const refusalText = useRefusalText()
  const mayEdit = useCan('administrators.edit')
  const { search, patch, clear } = useTableSearch(routeApi)
  const result = useQuery(administratorQueries.list(search))
  const roles = useQuery(administratorQueries.choices()).data?.roles ?? []
  const { views, total } = result.data ?? {}
  const icon = <IconUserPlus size={15} stroke={1.8} aria-hidden />
  const columns = useAdministratorColumns()
  return (
    <>
      <PageHeader
        title={t('title')}
        count={total === undefined ? undefined : format.number(total)}
        sub={t('sub')}
        actions={
          mayEdit ? (
            <LinkButton to="/admin/administrators/new" leftSection={icon}>
              {t('new')}
            </LinkButton>
          ) : (
            <ActionButton disabledReason={refusalText({ code: 'permission.administratorsEdit' })} leftSection={icon}>
              {t('new')}
            </ActionButton>
          )
        }
      />
      <DataTable
        id="administrators"
        label={t('title')}
        columns={columns}
        source={{ search, query: administratorQueries.list }}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        views={administratorViews.map((id) => ({ id, label: t(`view.${id}`), count: views?.[id] }))}
        view={search.view ?? 'all'}
        filters={
          <GroupFilters
            search={{
              value: search.q ?? '',
              label: t('search'),
              onChange: (q) => patch({ q }, { replace: true }),
            }}
            groups={[
              {
                id: 'role',
                name: t('filter.role'),
                choices: roles.map(({ id, name }) => ({ value: id, label: name })),
                chosen: search.roleId,
                onChange: (roleId) => patch({ roleId: roleId as AdministratorListQuery['roleId'] }),
              },
            ]}
            onClearAll={() => clear(administratorFilterKeys)}
          />
        }
        filtered={administratorFilterKeys.some((key) => search[key] !== undefined) || (views?.all ?? 0) > 0}
        onClearFilters={() => clear([...administratorFilterKeys, 'view'])}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
      />
    </>
  )
}
