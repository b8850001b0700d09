import { IconUpload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SyncFileSummary } from '@/contract/admin/sync-file'
import { fileEntities, fileStates } from '@/domain/files/vocabulary'
import { syncFileQueries } from '@/entities/sync-files/sync-files.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { DataTable } from '@/shared/ui/DataTable'
import { DateText } from '@/shared/ui/DateText'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { LinkButton } from '@/shared/ui/LinkButton'
import { LookBadge } from '@/shared/ui/LookBadge'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { ChoiceList } from '../ChoiceList'
import { ExportRecords } from './ExportRecords'
import { fileLooks } from './file-words'
import { JobSources } from './JobSources'

const routeApi = getRouteApi('/admin/_gate/sync/files/')

/** Files that were brought instead of reading the ERP service, where each kind of record comes from, and exports. */
export function FilesPage() {
  const { t } = useTranslation('syncFiles')
  const format = useFormat()
  const search = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const result = useQuery(syncFileQueries.list(search))
  const mayBring = useCan('sync.run')
  const columns = useFileColumns()
  const chips = [
    ...(search.entity?.length
      ? [
          {
            id: 'entity',
            name: t('list.entity'),
            value: format.list(search.entity.map((each) => t(`entity.${each}`))),
            onRemove: () => clear(['entity']),
          },
        ]
      : []),
    ...(search.state?.length
      ? [
          {
            id: 'state',
            name: t('list.state'),
            value: format.list(search.state.map((each) => t(`state.${each}`))),
            onRemove: () => clear(['state']),
          },
        ]
      : []),
  ]
  const total = result.data?.total
  return (
    <>
      <PageHeader
        title={t('title')}
        sub={t('list.sub')}
        count={total === undefined ? undefined : format.number(total)}
        actions={
          mayBring && (
            <LinkButton to="/admin/sync/files/new" search={{}} leftSection={<IconUpload size={16} aria-hidden />}>
              {t('list.new')}
            </LinkButton>
          )
        }
      />
      <div className="stack">
        <DataTable
          id="sync-files"
          label={t('title')}
          columns={columns}
          {...tableState(result)}
          {...tableAddress(search, patch)}
          rowKey={({ id }) => id}
          rowLabel={({ name }) => name}
          minWidth={860}
          filters={
            <FilterBar
              search={{ value: search.q ?? '', onChange: (q) => patch({ q: q || undefined }), label: t('list.search') }}
              chips={chips}
              onClearAll={() => clear(['entity', 'state'])}
            >
              <FilterPopover count={chips.length}>
                <ChoiceList
                  label={t('list.entity')}
                  choices={fileEntities.map((value) => ({ value, label: t(`entity.${value}`) }))}
                  value={search.entity}
                  onChange={(entity) => patch({ entity })}
                />
                <ChoiceList
                  label={t('list.state')}
                  choices={fileStates.map((value) => ({ value, label: t(`state.${value}`) }))}
                  value={search.state}
                  onChange={(state) => patch({ state })}
                />
              </FilterPopover>
            </FilterBar>
          }
          filtered={chips.length > 0 || Boolean(search.q)}
          onClearFilters={() => clear(['entity', 'state', 'q'])}
          emptyState={<EmptyState title={t('list.empty')} hint={t('list.emptyHint')} />}
        />
        <JobSources />
        {mayBring && <ExportRecords />}
      </div>
    </>
  )
}

const useFileColumns = (): Column<SyncFileSummary>[] => {
  const { t } = useTranslation('syncFiles')
  const format = useFormat()
  return [
    {
      id: 'name',
      header: t('list.name'),
      cell: ({ id, name, source, size }) => (
        <>
          <AppLink to="/admin/sync/files/new" search={{ file: id }}>
            <bdi>{name}</bdi>
          </AppLink>{' '}
          <span className="cap">
            <bdi>{source}</bdi> · {format.bytes(size)}
          </span>
        </>
      ),
      text: ({ name }) => name,
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'state',
      header: t('list.state'),
      cell: ({ state, progress }) => (
        <LookBadge look={fileLooks[state]}>
          {t(`state.${state}`)}
          {(state === 'checking' || state === 'importing') && ` ${format.percent(progress)}`}
        </LookBadge>
      ),
      card: 'status',
    },
    {
      id: 'entity',
      header: t('list.entity'),
      cell: ({ entity }) => (entity ? t(`entity.${entity}`) : <span className="dim">{t('list.unknown')}</span>),
    },
    {
      id: 'rows',
      header: t('list.rows'),
      cell: ({ rows }) => format.number(rows),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'errors',
      header: t('list.errors'),
      cell: ({ errors }) => format.number(errors),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    { id: 'by', header: t('list.by'), cell: ({ uploadedBy }) => <bdi>{uploadedBy}</bdi> },
    {
      id: 'uploadedAt',
      header: t('list.at'),
      cell: ({ uploadedAt }) => <DateText value={uploadedAt} withTime />,
      sortable: true,
      card: 'date',
    },
  ]
}
