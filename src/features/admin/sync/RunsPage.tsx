import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import { runStates } from '@/domain/sync/vocabulary'
import { durationMsOf } from '@/entities/sync/run-state'
import { syncQueries } from '@/entities/sync/sync.queries'
import { SyncNav } from '@/entities/sync/SyncNav'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { ChoiceList } from './ChoiceList'
import css from '@/entities/sync/sync.module.css'
import { useDurationText } from '@/entities/sync/use-duration-text'
import { useJobNames } from './use-job-names'

const routeApi = getRouteApi('/admin/_gate/sync/runs/')

/** Every run of every job, by job and by result. */
export function RunsPage() {
  const { t } = useTranslation(['sync', 'enums'])
  const format = useFormat()
  const search = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const result = useQuery(syncQueries.runs(search))
  const { jobs, nameOf } = useJobNames()
  const columns = useRunColumns()
  const total = result.data?.total

  const chips = [
    ...(search.jobId?.length
      ? [
          {
            id: 'jobId',
            name: t('runs.filterJob'),
            value: format.list(search.jobId.map(nameOf)),
            onRemove: () => clear(['jobId']),
          },
        ]
      : []),
    ...(search.state?.length
      ? [
          {
            id: 'state',
            name: t('runs.filterState'),
            value: format.list(search.state.map((state) => t(`enums:status.run.${state}`))),
            onRemove: () => clear(['state']),
          },
        ]
      : []),
  ]

  return (
    <>
      <PageHeader title={t('runs.title')} count={total === undefined ? undefined : format.number(total)} />
      <SyncNav />
      <DataTable
        id="sync-runs"
        label={t('runs.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: syncQueries.runs }}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        minWidth={880}
        filters={
          <FilterBar chips={chips} onClearAll={() => clear(['jobId', 'state'])}>
            <FilterPopover count={chips.length}>
              <ChoiceList
                label={t('runs.filterJob')}
                choices={jobs.map(({ id, key }) => ({ value: id, label: t(`job.${key}`) }))}
                value={search.jobId}
                onChange={(jobId) => patch({ jobId })}
              />
              <ChoiceList
                label={t('runs.filterState')}
                choices={runStates.map((value) => ({ value, label: t(`enums:status.run.${value}`) }))}
                value={search.state}
                onChange={(state) => patch({ state })}
              />
            </FilterPopover>
          </FilterBar>
        }
        filtered={chips.length > 0}
        onClearFilters={() => clear(['jobId', 'state'])}
        emptyState={<EmptyState title={t('runs.empty')} hint={t('runs.emptyHint')} />}
      />
    </>
  )
}

const useRunColumns = (): Column<SyncRun>[] => {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const durationText = useDurationText()
  return [
    {
      id: 'queuedAt',
      header: t('runs.queuedAt'),
      text: ({ queuedAt }) => ({ at: queuedAt }),
      cell: ({ id, queuedAt }) => (
        <AppLink to="/admin/sync/runs/$runId" params={{ runId: id }}>
          <time dateTime={queuedAt} title={format.exact(queuedAt)} className={css.time}>
            {format.dateTime(queuedAt)}
          </time>
        </AppLink>
      ),
      sortable: true,
      hideable: false,
      card: 'title',
    },
    { id: 'job', header: t('runs.job'), cell: ({ jobKey }) => t(`job.${jobKey}`), card: 'amount' },
    {
      id: 'state',
      header: t('runs.state'),
      cell: ({ state }) => <StatusBadge kind="run" status={state} />,
      card: 'status',
    },
    {
      id: 'trigger',
      header: t('runs.trigger'),
      cell: ({ trigger, startedBy }) => (
        <>
          {t(`trigger.${trigger}`)}
          {startedBy && <bdi className={css.by}>{startedBy}</bdi>}
        </>
      ),
    },
    {
      id: 'duration',
      header: t('runs.duration'),
      cell: (run) => {
        const took = durationMsOf(run)
        if (took !== null) return durationText(took)
        return <span className="cap">{run.startedAt === null ? t('runs.notStarted') : t('runs.notEnded')}</span>
      },
      sortable: true,
      align: 'end',
      card: 'date',
      cardLabel: 'before',
    },
    {
      id: 'rows',
      header: t('runs.rows'),
      cell: ({ done }) => format.number(done),
      text: ({ done }) => done,
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'failed',
      text: ({ counts }) => counts.failed,
      header: t('runs.failed'),
      cell: ({ counts }) =>
        counts.failed > 0 ? (
          <span className={css.failed}>
            {t('failedRows', { count: counts.failed, formatted: format.number(counts.failed) })}
          </span>
        ) : (
          <span className={css.none}>{format.number(0)}</span>
        ),
      cardCell: ({ counts }) =>
        counts.failed > 0 && (
          <span className={css.failed}>
            {t('failedRows', { count: counts.failed, formatted: format.number(counts.failed) })}
          </span>
        ),
      align: 'end',
    },
  ]
}
