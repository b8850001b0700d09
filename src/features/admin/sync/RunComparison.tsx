import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { RunComparison as Comparison } from '@/contract/admin/sync-rows'
import type { SyncRunId } from '@/domain/ids'
import { rowOutcomes } from '@/domain/sync/vocabulary'
import { RowCause } from '@/entities/sync/RowCause'
import { durationMsOf } from '@/entities/sync/run-state'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { useDurationText } from '@/entities/sync/use-duration-text'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'

const routeApi = getRouteApi('/admin/_gate/sync/runs/$runId')
type Group = 'appeared' | 'stayed' | 'gone'
const groups: readonly Group[] = ['appeared', 'stayed', 'gone']

/** A run beside another one of its job: counts, duration, and which errors are new, the same or gone. */
export function RunComparison({ runId, other }: { runId: SyncRunId; other: SyncRunId | undefined }) {
  const { t } = useTranslation('syncRows')
  const format = useFormat()
  const navigate = routeApi.useNavigate()
  const search = routeApi.useSearch()
  const result = useQuery(syncRowQueries.comparison(runId, other))
  const data = result.data
  if (result.isError) return <EmptyState title={t('compare.none')} hint={t('compare.noneHint')} />
  if (!data) return <SkeletonText lines={4} />
  return (
    <Section title={t('compare.title')}>
      <div className="stack">
        <NativeSelect
          label={t('compare.with')}
          value={data.other.id}
          onChange={(event) => {
            const chosen = data.choices.find(({ id }) => id === event.currentTarget.value)
            void navigate({ search: { ...search, with: chosen?.id }, resetScroll: false })
          }}
          data={data.choices.map(({ id, queuedAt }) => ({ value: id, label: format.dateTime(queuedAt) }))}
        />
        <Figures data={data} />
        {groups.map((group) => (
          <Errors key={group} group={group} data={data} />
        ))}
      </div>
    </Section>
  )
}

function Figures({ data: { run, other } }: { data: Comparison }) {
  const { t } = useTranslation(['syncRows', 'sync'])
  const format = useFormat()
  const durationText = useDurationText()
  const took = (of: Comparison['run']): string => {
    const ms = durationMsOf(of)
    return ms === null ? '–' : durationText(ms)
  }
  const rows = [
    { id: 'duration', name: t('compare.duration'), ours: took(run), theirs: took(other) },
    ...rowOutcomes
      .filter((outcome) => run.counts[outcome] + other.counts[outcome] > 0)
      .map((outcome) => ({
        id: outcome,
        name: t(`sync:outcome.${outcome}`),
        ours: format.number(run.counts[outcome]),
        theirs: format.number(other.counts[outcome]),
      })),
  ]
  return (
    <PlainTable
      label={t('compare.title')}
      columns={[
        { id: 'name', header: t('compare.figure'), cell: ({ name }) => name, rowHeader: true },
        { id: 'ours', header: t('compare.this'), cell: ({ ours }) => ours, align: 'end', cardLabel: true },
        { id: 'theirs', header: t('compare.other'), cell: ({ theirs }) => theirs, align: 'end', cardLabel: true },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function Errors({ group, data }: { group: Group; data: Comparison }) {
  const { t } = useTranslation('syncRows')
  const format = useFormat()
  const count = data.totals[group]
  return (
    <div>
      <h3>{t(`compare.${group}`, { count, formatted: format.number(count) })}</h3>
      {count > 0 && (
        <PlainTable
          label={t(`compare.${group}`, { count, formatted: format.number(count) })}
          columns={[
            { id: 'key', header: t('failures.record'), cell: ({ key }) => <DocNumber number={key} />, rowHeader: true },
            { id: 'cause', header: t('failures.cause'), cell: (row) => <RowCause cause={row} /> },
          ]}
          rows={data[group]}
          rowKey={({ key, code }) => `${key} ${code}`}
        />
      )}
    </div>
  )
}
