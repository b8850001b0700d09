import { useTranslation } from 'react-i18next'
import type { JobEvent } from '@/contract/admin/sync-controls'
import { DateText } from '@/shared/ui/DateText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { RunLine, RunNotes } from './RunLine'
import { useEventWords } from './use-event-words'

/** The same history to be read in columns. */
export function EventTable({ events }: { events: readonly JobEvent[] }) {
  const { t } = useTranslation('sync')
  const { changeText } = useEventWords()
  return (
    <PlainTable
      label={t('history.heading')}
      rows={events}
      rowKey={({ id }) => id}
      columns={[
        { id: 'at', header: t('runs.queuedAt'), cell: ({ at }) => <DateText value={at} withTime />, rowHeader: true },
        {
          id: 'state',
          header: t('runs.state'),
          cell: ({ run }) => run && <StatusBadge kind="run" status={run.state} />,
        },
        {
          id: 'what',
          header: t('history.what'),
          cell: ({ run }) => (run ? <RunLine run={run} /> : t('history.changed')),
        },
        {
          id: 'notes',
          header: t('runs.rows'),
          cell: ({ run, change }) => (run ? <RunNotes run={run} /> : change?.changes.map(changeText).join(' · ')),
        },
        {
          id: 'by',
          header: t('run.startedBy'),
          cell: ({ run, change }) => <bdi>{run ? (run.startedBy ?? t('run.bySchedule')) : change?.by}</bdi>,
        },
      ]}
    />
  )
}
