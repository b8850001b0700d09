import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ReplyFor } from '@/contract/endpoint'
import type { getSyncRun } from '@/contract/admin/sync'
import { rowOutcomes } from '@/domain/sync/vocabulary'
import { DateText } from '@/shared/ui/DateText'
import type { Column } from '@/shared/ui/data-table-types'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { useFormat } from '@/shared/i18n/use-format'
import css from '@/entities/sync/sync.module.css'

type Row = ReplyFor<typeof getSyncRun>['rows'][number]

const routeApi = getRouteApi('/admin/_gate/sync/runs/$runId')
/** As many as the reply holds at most. */
const limit = 500
const pageSize = 50

type Props = {
  rows: readonly Row[]
  /** Rows the run dealt with; older runs keep the counts only. */
  done: number
  pending: boolean
}

/** The rows of a run with their outcome. A message comes from outside and is shown as text. */
export function RunRows({ rows, done, pending }: Props) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const { outcome, page = 1 } = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const shown = outcome ? rows.filter((row) => row.outcome === outcome) : rows
  const show = (next: string) =>
    void navigate({ search: { outcome: rowOutcomes.find((one) => one === next) }, resetScroll: false })

  const columns: Column<Row>[] = [
    {
      id: 'key',
      header: t('run.key'),
      cell: ({ key }) => <bdi dir="ltr">{key}</bdi>,
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
      cell: ({ message }) =>
        message && (
          <bdi dir="auto" className={css.message}>
            {message}
          </bdi>
        ),
    },
    { id: 'at', header: t('run.at'), cell: ({ at }) => <DateText value={at} withTime />, card: 'date' },
  ]
  const present = rowOutcomes.filter((one) => rows.some((row) => row.outcome === one))

  return (
    <Section
      title={t('run.rowsHeading')}
      more={
        rows.length >= limit && (
          <span className="cap">{t('run.rowsLimited', { count: limit, formatted: format.number(limit) })}</span>
        )
      }
    >
      <DataTable
        id="sync-rows"
        label={t('run.rowsHeading')}
        columns={columns}
        rows={shown.slice((page - 1) * pageSize, page * pageSize)}
        total={shown.length}
        page={page}
        pageSize={pageSize}
        onChange={({ page: next }) => void navigate({ search: { outcome, page: next }, resetScroll: false })}
        rowKey={({ key, at, outcome: became }) => `${key} ${at} ${became}`}
        views={
          rows.length > 0
            ? [
                { id: 'all', label: t('run.allOutcomes'), count: rows.length },
                ...present.map((one) => ({
                  id: one,
                  label: t(`outcome.${one}`),
                  count: rows.filter((row) => row.outcome === one).length,
                })),
              ]
            : undefined
        }
        view={outcome ?? 'all'}
        onView={show}
        filtered={outcome !== undefined}
        onClearFilters={() => show('all')}
        emptyState={
          pending ? (
            <EmptyState title={t('run.rowsPending')} />
          ) : (
            <EmptyState
              title={done > 0 ? t('run.rowsGone') : t('run.noRows')}
              hint={done > 0 ? t('run.rowsGoneHint') : t('run.noRowsHint')}
            />
          )
        }
        minWidth={640}
      />
    </Section>
  )
}
