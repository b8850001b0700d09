import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconMail } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { JobActions } from '@/entities/sync/JobActions'
import { JobInterval } from '@/entities/sync/JobInterval'
import { JobResult } from '@/entities/sync/JobResult'
import { JobSwitch } from '@/entities/sync/JobSwitch'
import { failedRowsOf, lastFinishedOf } from './job-state'
import { NextRun } from '@/entities/sync/NextRun'
import { RunBars } from '@/entities/sync/RunBars'
import css from '@/entities/sync/sync.module.css'

export const useJobColumns = (): Column<SyncJob>[] => {
  const { t } = useTranslation('sync')
  return [
    {
      id: 'on',
      header: t('jobs.on'),
      cell: (job) => <JobSwitch job={job} />,
      width: 56,
      hideable: false,
      card: 'amount',
    },
    { id: 'job', header: t('jobs.job'), cell: (job) => <JobName job={job} />, hideable: false, card: 'title' },
    { id: 'every', header: t('jobs.every'), cell: (job) => <JobInterval job={job} />, width: 150, cardLabel: 'above' },
    { id: 'nextRun', header: t('jobs.nextRun'), cell: (job) => <NextRun job={job} />, width: 190, cardLabel: 'above' },
    { id: 'lastResult', header: t('jobs.lastResult'), cell: (job) => <JobResult job={job} />, card: 'status' },
    {
      id: 'lastRuns',
      header: t('jobs.lastRuns'),
      cell: (job) => <RunBars runs={job.lastRuns} />,
      width: 152,
      cardLabel: 'above',
    },
    {
      id: 'rowsFailed',
      header: t('jobs.rowsFailed'),
      cell: (job) => <FailedRows job={job} />,
      align: 'end',
      card: 'none',
    },
    {
      id: 'actions',
      header: t('jobs.actions'),
      cell: (job) => <JobActions job={job} />,
      align: 'end',
      width: 84,
      hideable: false,
      card: 'date',
    },
  ]
}

const directionIcons = { in: IconArrowDown, out: IconArrowUp, internal: IconMail } as const

function JobName({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const DirectionIcon = directionIcons[job.direction]
  return (
    <span className={css.job}>
      <AppLink to="/admin/sync/jobs/$jobKey" params={{ jobKey: job.key }} look="ink">
        {t(`job.${job.key}`)}
      </AppLink>
      <span className={css.second}>
        <DirectionIcon size={12} aria-hidden />
        {t(`direction.${job.direction}`)}
      </span>
    </span>
  )
}

function FailedRows({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const failed = failedRowsOf(job)
  const last = lastFinishedOf(job)
  if (failed === 0 || !last) return <span className={css.none}>{format.number(0)}</span>
  return (
    <AppLink to="/admin/sync/runs/$runId" params={{ runId: last.id }} search={{ outcome: ['failed'] }} look="quiet">
      <span className={css.failed}>
        <IconAlertTriangle size={14} aria-hidden />
        {t('failedRows', { count: failed, formatted: format.number(failed) })}
      </span>
    </AppLink>
  )
}
