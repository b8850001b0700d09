import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DeskMaterialListQuery } from '@/contract/admin/material-list'
import { materialKinds, materialStates } from '@/domain/materials/vocabulary'
import { deskMaterialQueries } from '@/entities/material/desk-material.queries'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { Can } from '@/features/session/Can'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useMaterialColumns } from './use-material-columns'

const routeApi = getRouteApi('/admin/_gate/materials/')

/** MKT-01: the library as the seller keeps it, by where each material is in its life. */
export function DeskMaterialsPage() {
  const { t } = useTranslation('materials')
  const format = useFormat()
  const { search, patch, clear } = useTableSearch<DeskMaterialListQuery>(routeApi)
  const result = useQuery({ ...deskMaterialQueries.list(search), placeholderData: keepPreviousData })
  const columns = useMaterialColumns()
  const { data } = result
  return (
    <>
      <PageHeader
        title={t('title')}
        count={data && format.number(data.total)}
        sub={t('desk.sub')}
        actions={
          <Can permission="materialDesk.edit">
            <LinkButton to="/admin/materials/new" leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}>
              {t('desk.new')}
            </LinkButton>
          </Can>
        }
      />
      <DataTable
        id="desk-materials"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: deskMaterialQueries.list, views: false }}
        {...tableAddress(search, patch, 'place')}
        rowKey={({ id }) => id}
        rowLabel={({ title }) => title}
        minWidth={1080}
        views={[...materialStates, 'all' as const].map((id) => ({
          id,
          label: t(`desk.views.${id}`),
          count: data?.views[id],
        }))}
        view={search.view ?? 'current'}
        filtered={!!search.q || !!search.kind}
        onClearFilters={() => clear(['q', 'kind'])}
        emptyState={<EmptyState title={t('desk.empty')} hint={t('desk.emptyHint')} />}
        filters={
          <GroupFilters
            search={{ value: search.q ?? '', label: t('search'), onChange: (q) => patch({ q }, { replace: true }) }}
            groups={[
              {
                id: 'kind',
                name: t('columns.kind'),
                choices: materialKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
                chosen: search.kind,
                onChange: (kind) => patch({ kind: kind as DeskMaterialListQuery['kind'] }), // choices are the contract's
              },
            ]}
            onClearAll={() => clear(['kind'])}
          />
        }
      />
    </>
  )
}
