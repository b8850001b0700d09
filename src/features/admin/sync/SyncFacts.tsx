import { useTranslation } from 'react-i18next'
import type { ReplyFor } from '@/contract/endpoint'
import type { listSyncJobs } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Facts } from '@/shared/ui/Facts'
import { failedRowsOf, nextDueOf } from './job-state'
import { secondsUntil } from '@/entities/sync/run-progress'
import css from '@/entities/sync/sync.module.css'
import { useServerNow } from '@/entities/sync/use-server-now'

/** How the ERP and the jobs stand, in one line. */
export function SyncFacts({ jobs, erp }: ReplyFor<typeof listSyncJobs>) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const when = format.time(erp.checkedAt)

  const waiting = jobs.reduce((sum, job) => sum + job.waiting, 0)
  const [mostWaiting] = jobs.toSorted((a, b) => b.waiting - a.waiting)
  const failing = jobs.filter((job) => failedRowsOf(job) > 0)
  const failedRows = failing.reduce((sum, job) => sum + failedRowsOf(job), 0)
  const off = jobs.filter(({ enabled }) => !enabled)

  return (
    <Facts
      items={[
        {
          label: t('fact.erp'),
          value: (
            <span className={erp.reachable ? undefined : css.bad}>
              {erp.reachable ? t('fact.answering') : t('fact.silent')}
            </span>
          ),
          hint: erp.reachable
            ? t('fact.latency', { latency: format.number(erp.latencyMs), when })
            : t('fact.checked', { when }),
        },
        {
          label: t('fact.waiting'),
          value: format.number(waiting),
          hint: !erp.reachable
            ? t('fact.waitingHere')
            : waiting > 0 && mostWaiting
              ? t('fact.waitingIn', { job: t(`job.${mostWaiting.key}`) })
              : t('fact.waitingNone'),
        },
        {
          label: t('fact.failed'),
          value:
            failing.length > 0 ? (
              <AppLink to="/admin/sync/runs" search={{ state: ['failed', 'succeededWithErrors'] }}>
                {format.number(failedRows)}
              </AppLink>
            ) : (
              format.number(0)
            ),
          hint:
            failing.length === 0
              ? t('fact.failedNone')
              : failing.length === 1 && failing[0]
                ? t('fact.failedIn', { job: t(`job.${failing[0].key}`) })
                : t('fact.failedInMany', { count: failing.length }),
        },
        {
          label: t('fact.off'),
          value:
            off.length > 0 ? (
              <AppLink to="/admin/sync" search={{ view: 'off' }}>
                {t('fact.offCount', { count: off.length })}
              </AppLink>
            ) : (
              t('fact.offNone')
            ),
          hint: off.length > 0 ? t('fact.offHint') : t('fact.onHint'),
        },
        { label: t('fact.nextRun'), ...useNextRun(jobs) },
      ]}
    />
  )
}

const useNextRun = (jobs: Parameters<typeof nextDueOf>[0]) => {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const now = useServerNow()
  const due = nextDueOf(jobs)
  if (!due) return { value: t('fact.nextRunNone'), hint: t('fact.nextRunNoneHint') }
  const left = secondsUntil(due.nextRunAt, now)
  return {
    value: (
      <time dateTime={due.nextRunAt} title={format.exact(due.nextRunAt)} className={css.time}>
        {format.time(due.nextRunAt)}
      </time>
    ),
    hint: t('fact.nextRunOf', {
      job: t(`job.${due.key}`),
      left: left === 0 ? t('next.due') : t('next.in', { left: format.duration(left) }),
    }),
  }
}
