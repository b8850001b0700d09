import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { OneOffNote } from './OneOffNote'
import { secondsUntil } from './run-progress'
import css from './sync.module.css'
import { useServerNow } from './use-server-now'

/** When a job runs next, counting down; or why it does not. And the run somebody set for a time. */
export function NextRun({ job }: { job: SyncJob }) {
  return (
    <>
      <Planned job={job} />
      <NearOff job={job} />
      <OneOffNote job={job} />
    </>
  )
}

function Planned({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const now = useServerNow()

  if (!job.enabled) return <Off job={job} />
  if (job.currentRun) return <>{t('next.afterRun')}</>
  if (job.nextRunAt === null) return <>{t('next.unplanned')}</>
  const left = secondsUntil(job.nextRunAt, now)
  return (
    <>
      <time dateTime={job.nextRunAt} title={format.exact(job.nextRunAt)} className={css.time}>
        {format.time(job.nextRunAt)}
      </time>
      {job.overdue ? (
        <span className={css.overdue}>{t('next.overdue')}</span>
      ) : (
        <span className={css.second}>{left === 0 ? t('next.due') : t('next.in', { left: format.duration(left) })}</span>
      )}
    </>
  )
}

function Off({ job: { off } }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  if (!off) return <>{t('next.off')}</>
  return (
    <>
      {t(off.until ? 'next.paused' : 'next.off')}
      {off.until && <span className={css.second}>{t('next.resumes', { when: format.dateTime(off.until) })}</span>}
      <span className={css.second} title={off.reason ?? undefined}>
        {t('next.offSince', { when: format.date(off.at), name: off.by })}
      </span>
      {off.cause === 'failures' && <span className={css.overdue}>{t('next.itself')}</span>}
      {off.reason && <span className={css.reason}>{off.reason}</span>}
    </>
  )
}

/** A warning while there is still time: the job is half-way to switching itself off. */
function NearOff({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  if (!job.nearOff) return null
  return (
    <span className={css.overdue}>
      {t('next.nearOff', { count: job.failuresInARow, limit: job.disableAfterFailures })}
    </span>
  )
}
