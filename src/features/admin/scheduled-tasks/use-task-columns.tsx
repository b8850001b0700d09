import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { JobActions } from '@/entities/sync/JobActions'
import { JobInterval } from '@/entities/sync/JobInterval'
import { JobResult } from '@/entities/sync/JobResult'
import { JobSwitch } from '@/entities/sync/JobSwitch'
import { NextRun } from '@/entities/sync/NextRun'
import { RunBars } from '@/entities/sync/RunBars'
import css from '@/entities/sync/sync.module.css'
import { useMessage } from '@/shared/i18n/use-message'
import type { Column } from '@/shared/ui/data-table-types'

export const useTaskColumns = (): Column<SyncJob>[] => {
  const { t } = useTranslation('sync')
  const { firstOf } = useMessage()
  return [
    {
      id: 'on',
      header: t('jobs.on'),
      cell: (job) => <JobSwitch job={job} />,
      width: 56,
      hideable: false,
      card: 'amount',
    },
    {
      id: 'job',
      header: t('jobs.job'),
      cell: (job) => (
        <span className={css.job}>
          {t(`job.${job.key}`)}
          <span className={css.what}>{firstOf([`sync:tasks.what.${job.key}`])}</span>
        </span>
      ),
      hideable: false,
      card: 'title',
    },
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
      id: 'actions',
      header: t('jobs.actions'),
      cell: (job) => <JobActions job={job} />,
      align: 'end',
      width: 72,
      hideable: false,
      card: 'date',
    },
  ]
}
