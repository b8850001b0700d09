import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { JobResult } from '@/entities/sync/JobResult'
import { NextRun } from '@/entities/sync/NextRun'
import { RunBars } from '@/entities/sync/RunBars'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Facts } from '@/shared/ui/Facts'
import css from './job.module.css'

/** Where the job stands, at a glance. */
export function JobFacts({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const { usualDurationSeconds: usual, failuresInARow, disableAfterFailures } = job
  return (
    <Facts
      items={[
        { label: t('jobPage.next'), value: <NextRun job={job} /> },
        { label: t('jobPage.last'), value: <JobResult job={job} />, hint: <RunBars runs={job.lastRuns} /> },
        { label: t('jobPage.waiting'), value: format.number(job.waiting) },
        { label: t('jobPage.usual'), value: usual === null ? t('jobPage.unknown') : format.duration(usual) },
        {
          label: t('jobPage.failures'),
          value:
            disableAfterFailures === null
              ? format.number(failuresInARow)
              : `${format.number(failuresInARow)} / ${format.number(disableAfterFailures)}`,
        },
        { label: t('jobPage.needs'), value: <Needs keys={job.needs} /> },
        ...(job.nextRuns.length > 0 ? [{ label: t('jobPage.queue'), value: format.number(job.nextRuns.length) }] : []),
      ]}
    />
  )
}

function Needs({ keys }: { keys: SyncJob['needs'] }) {
  const { t } = useTranslation('sync')
  if (keys.length === 0) return <>{t('jobPage.needsNone')}</>
  return (
    <span className={css.needs}>
      {keys.map((jobKey) => (
        <AppLink key={jobKey} to="/admin/sync/jobs/$jobKey" params={{ jobKey }}>
          {t(`job.${jobKey}`)}
        </AppLink>
      ))}
    </span>
  )
}
