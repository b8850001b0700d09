import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { secondsUntil } from './run-progress'
import css from './sync.module.css'
import { useServerNow } from './use-server-now'

/** When a job runs next, counting down; or why it does not. */
export function NextRun({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const now = useServerNow()

  if (!job.enabled)
    return (
      <>
        {t('next.off')}
        {job.off && (
          <span className={css.second} title={job.off.reason ?? undefined}>
            {t('next.offSince', { when: format.date(job.off.at), name: job.off.by })}
          </span>
        )}
        {job.off?.reason && <span className={css.reason}>{job.off.reason}</span>}
      </>
    )
  if (job.currentRun) return <>{t('next.afterRun')}</>
  if (job.nextRunAt === null) return <>{t('next.unplanned')}</>
  const left = secondsUntil(job.nextRunAt, now)
  return (
    <>
      <time dateTime={job.nextRunAt} title={format.exact(job.nextRunAt)} className={css.time}>
        {format.time(job.nextRunAt)}
      </time>
      <span className={css.second}>{left === 0 ? t('next.due') : t('next.in', { left: format.duration(left) })}</span>
    </>
  )
}
