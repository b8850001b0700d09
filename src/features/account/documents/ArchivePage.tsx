import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ArchivedSummary } from '@/contract/archive'
import { type ArchiveListQuery, archiveViews } from '@/contract/archive-list'
import { mostAtOnce } from '@/domain/documents/vocabulary'
import { archiveQueries } from '@/entities/document/archive.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { ArchiveFilters } from './ArchiveFilters'
import { archiveFilterKeys } from './archive.search'
import { ArchiveSelection } from './ArchiveSelection'
import { useArchiveColumns } from './use-archive-columns'

const routeApi = getRouteApi('/account/_gate/documents/')

/** ORD-10, ORD-11: everything that was put on paper for the company. */
export function ArchivePage() {
  const { t } = useTranslation('archive')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const { search } = table
  const result = useQuery({ ...archiveQueries.list(search), placeholderData: keepPreviousData })
  const columns = useArchiveColumns()
  const { data } = result
  return (
    <>
      <PageHeader title={t('list.title')} count={data && format.number(data.total)} sub={t('list.caption')} />
      <DataTable<ArchivedSummary>
        id="documents"
        label={t('list.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: ArchiveListQuery) => archiveQueries.list(state) }}
        {...tableAddress(search, table.patch, '-issuedOn')}
        rowKey={({ id }) => id}
        rowLabel={({ number, kind }) => t('detail.title', { kind: t(`kind.${kind}`), number })}
        filtered={archiveFilterKeys.some((key) => search[key] !== undefined)}
        onClearFilters={() => table.clear(archiveFilterKeys)}
        emptyState={<EmptyState title={t('list.empty.title')} hint={t('list.empty.text')} />}
        selection={{
          most: mostAtOnce,
          actions: (_keys, clear, rows) => <ArchiveSelection documents={rows} clear={clear} />,
        }}
        views={archiveViews
          .filter((id) => id === 'all' || id === search.view || data === undefined || data.views[id] > 0)
          .map((id) => ({ id, label: t(`list.views.${id}`), count: data?.views[id] }))}
        view={search.view ?? 'all'}
        filters={<ArchiveFilters search={search} patch={table.patch} clear={table.clear} />}
        minWidth={720}
      />
    </>
  )
}
