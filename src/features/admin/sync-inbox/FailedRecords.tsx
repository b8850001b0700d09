import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FailedRecord, FailureGroup } from '@/contract/admin/sync-rows'
import { defaultPageSize } from '@/contract/paging'
import type { Id } from '@/domain/ids'
import { RecordTarget } from '@/entities/sync/RecordTarget'
import { RowCause } from '@/entities/sync/RowCause'
import css from '@/entities/sync/rows.module.css'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { useCauseText } from '@/entities/sync/use-cause-text'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import type { Column } from '@/shared/ui/data-table-types'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Section } from '@/shared/ui/Section'
import { tableState } from '@/shared/ui/table-state'

type Props = {
  fingerprint: string
  group: FailureGroup | undefined
  page: number
  onPage: (page: number) => void
  onClose: () => void
  mayNotRetry: string | undefined
  retry: (ids: Id<'SyncFailure'>[], done: () => void) => void
  pending: boolean
}

/** The records of one cause: each with its page and the run that met it last, and the choice of some to try again. */
export function FailedRecords({ fingerprint, group, page, onPage, onClose, mayNotRetry, retry, pending }: Props) {
  const { t } = useTranslation('syncRows')
  const causeText = useCauseText()
  const result = useQuery(syncRowQueries.records({ fingerprint, page, sort: 'key' }))
  const columns = useRecordColumns()
  const title = group ? (causeText(group) ?? group.message ?? t('cause.fault')) : t('failures.recordsTitle')
  return (
    <Section
      title={title}
      className={css.records}
      more={
        <Button variant="subtle" size="compact-sm" onClick={onClose}>
          {t('failures.close')}
        </Button>
      }
    >
      <DataTable
        id="sync-failed-records"
        label={t('failures.recordsTitle')}
        columns={columns}
        {...tableState(result)}
        page={page}
        pageSize={defaultPageSize}
        onChange={({ page: next }) => next && onPage(next)}
        rowKey={({ id }) => id}
        rowLabel={({ key }) => key}
        minWidth={640}
        selection={{
          actions: (keys, done) => (
            <ActionButton
              size="xs"
              disabledReason={mayNotRetry}
              loading={pending}
              onClick={() => retry(keys as Id<'SyncFailure'>[], done)}
            >
              {t('retry.selected')}
            </ActionButton>
          ),
        }}
        emptyState={<EmptyState title={t('failures.solved')} hint={t('failures.solvedHint')} />}
      />
    </Section>
  )
}

const useRecordColumns = (): Column<FailedRecord>[] => {
  const { t } = useTranslation('syncRows')
  const format = useFormat()
  return [
    {
      id: 'key',
      header: t('failures.record'),
      text: ({ key }) => key,
      cell: ({ key, target }) => <RecordTarget recordKey={key} target={target} />,
      hideable: false,
      card: 'title',
    },
    { id: 'cause', header: t('failures.cause'), cell: (row) => <RowCause cause={row} /> },
    {
      id: 'seen',
      header: t('failures.seen'),
      text: ({ seen }) => seen,
      cell: ({ seen }) => format.number(seen),
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'lastSeenAt',
      header: t('failures.last'),
      cell: ({ lastSeenAt, lastRunId }) => (
        <AppLink to="/admin/sync/runs/$runId" params={{ runId: lastRunId }}>
          <DateText value={lastSeenAt} withTime />
        </AppLink>
      ),
      text: ({ lastSeenAt }) => ({ at: lastSeenAt }),
      card: 'date',
    },
  ]
}
