import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import type { RunRow } from '@/contract/admin/sync-rows'
import { rowFaults } from '@/domain/sync/row-faults'
import { rowOutcomes } from '@/domain/sync/vocabulary'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { RecordTarget } from '@/entities/sync/RecordTarget'
import { RowCause } from '@/entities/sync/RowCause'
import { isRunMoving } from '@/domain/sync/run-states'
import { isInFlight } from '@/entities/sync/run-state'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { useProblemTitle } from '@/shared/i18n/use-problem-title'
import { useTableSearch } from '@/shared/lib/use-table-search'
import type { Column } from '@/shared/ui/data-table-types'
import { DataTable } from '@/shared/ui/DataTable'
import { DateText } from '@/shared/ui/DateText'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { RowDiff } from './RowDiff'

const routeApi = getRouteApi('/admin/_gate/sync/runs/$runId')

/** The rows of a run by outcome, cause and number, a page at a time. */
export function RunRows({ run }: { run: SyncRun }) {
  const { t } = useTranslation(['sync', 'syncRows'])
  const { with: _with, compare: _compare, ...search } = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const pending = isRunMoving(run)
  const result = useQuery(syncRowQueries.rows(run.id, search, pending))
  const columns = useRowColumns()
  const { outcomes = [], codes = [] } = result.data ?? {}
  const [chosen] = search.outcome ?? []
  const all = outcomes.reduce((sum, { count }) => sum + count, 0)
  return (
    <Section
      title={t('run.rowsHeading')}
      more={
        run.counts.unchanged > (outcomes.find(({ outcome }) => outcome === 'unchanged')?.count ?? 0) && (
          <span className="cap">{t('syncRows:rows.sample')}</span>
        )
      }
    >
      <span id="rows" />
      <DataTable
        id="sync-rows"
        label={t('run.rowsHeading')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={({ position }) => String(position)}
        views={[
          { id: 'all', label: t('run.allOutcomes'), count: all },
          ...outcomes.map(({ outcome, count }) => ({ id: outcome, label: t(`outcome.${outcome}`), count })),
        ]}
        view={chosen ?? 'all'}
        onView={(next) => {
          const outcome = rowOutcomes.find((one) => one === next)
          patch({ outcome: outcome && [outcome], code: undefined })
        }}
        filters={
          <GroupFilters
            search={{
              value: search.q ?? '',
              label: t('syncRows:rows.search'),
              onChange: (q) => patch({ q }, { replace: true }),
            }}
            groups={[
              {
                id: 'code',
                name: t('syncRows:failures.cause'),
                choices: rowFaults
                  .filter((code) => codes.some((each) => each.code === code) || search.code?.includes(code))
                  .map((value) => ({ value, label: t(`syncRows:code.${value}`) })),
                chosen: search.code,
                onChange: (code) => patch({ code: code as typeof search.code }),
              },
            ]}
            onClearAll={() => clear(['q', 'code'])}
          />
        }
        filtered={search.outcome !== undefined || search.code !== undefined || search.q !== undefined}
        onClearFilters={() => clear(['outcome', 'code', 'q'])}
        emptyState={<NoRows run={run} />}
        minWidth={640}
      />
    </Section>
  )
}

/** Why there are none: they may still come, be gone, or never have been reached. */
function NoRows({ run }: { run: SyncRun }) {
  const { t } = useTranslation('sync')
  const problemTitle = useProblemTitle()
  if (isInFlight(run)) return <EmptyState title={t('run.rowsPending')} />
  if (run.done > 0) return <EmptyState title={t('run.rowsGone')} hint={t('run.rowsGoneHint')} />
  if (run.failure) return <EmptyState title={t('run.unread')} hint={problemTitle(run.failure)} />
  if (run.state === 'skipped') return <EmptyState title={t('run.unread')} />
  if (run.state === 'cancelled') return <EmptyState title={t('run.unread')} hint={t('run.unreadHint')} />
  return <EmptyState title={t('run.noRows')} hint={t('run.noRowsHint')} />
}

const useRowColumns = (): Column<RunRow>[] => {
  const { t } = useTranslation('sync')
  return [
    {
      id: 'key',
      header: t('run.key'),
      text: ({ key }) => key,
      cell: ({ key, target }) => <RecordTarget recordKey={key} target={target} />,
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'outcome',
      header: t('run.outcome'),
      cell: (row) => <StatusBadge kind="row" status={row.outcome} />,
      card: 'status',
    },
    {
      id: 'message',
      header: t('run.message'),
      cell: (row) => (row.diff ? <RowDiff diff={row.diff} /> : <RowCause cause={row} />),
    },
    { id: 'at', header: t('run.at'), cell: ({ at }) => <DateText value={at} withTime />, card: 'date' },
  ]
}
