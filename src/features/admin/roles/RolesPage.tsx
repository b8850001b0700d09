import { Button } from '@mantine/core'
import { IconColumns, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { roleSides } from '@/contract/admin/role-list'
import { roleQueries } from '@/entities/role/role.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusalText } from '@/shared/ui/use-refusal-text'
import { useRoleColumns } from './use-role-columns'

const NewRoleDialog = lazyPart(() => import('./NewRoleDialog').then(({ NewRoleDialog }) => NewRoleDialog))
const routeApi = getRouteApi('/admin/_gate/roles/')
const views = ['all', ...roleSides] as const

/** ADM-08: the roles of both sides. */
export function RolesPage() {
  const { t } = useTranslation(['roles', 'common', 'team'])
  const format = useFormat()
  const refusalText = useRefusalText()
  const mayEdit = useCan('roles.edit')
  const [isNew, setNew] = useState(false)
  const { search, patch, clear } = useTableSearch(routeApi)
  const result = useQuery(roleQueries.list(search))
  const columns = useRoleColumns()
  const total = result.data?.total
  return (
    <>
      <PageHeader
        title={t('title')}
        count={total === undefined ? undefined : format.number(total)}
        sub={t('sub')}
        actions={
          <>
            <LinkButton
              to="/admin/roles/compare"
              variant="default"
              leftSection={<IconColumns size={15} stroke={1.8} aria-hidden />}
            >
              {t('compare')}
            </LinkButton>
            <ActionButton
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
              disabledReason={mayEdit ? undefined : refusalText({ code: 'permission.rolesEdit' })}
              onClick={() => setNew(true)}
            >
              {t('new')}
            </ActionButton>
          </>
        }
      />
      <DataTable
        id="roles"
        label={t('title')}
        columns={columns}
        source={{ search, query: roleQueries.list }}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        views={views.map((id) => ({ id, label: id === 'all' ? t('team:list.view.all') : t(`side.${id}`) }))}
        view={search.side ?? 'all'}
        onView={(view) => patch({ side: roleSides.find((side) => side === view) })}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              label: t('search'),
              onChange: (q) => patch({ q: q || undefined }, { replace: true }),
            }}
            chips={[]}
          />
        }
        filtered={search.q !== undefined || search.side !== undefined}
        onClearFilters={() => clear(['q', 'side'])}
        emptyState={
          <EmptyState
            title={t('empty.title')}
            hint={t('empty.hint')}
            action={mayEdit && <Button onClick={() => setNew(true)}>{t('new')}</Button>}
          />
        }
      />
      {isNew && (
        <Suspense>
          <NewRoleDialog onClose={() => setNew(false)} />
        </Suspense>
      )}
    </>
  )
}
