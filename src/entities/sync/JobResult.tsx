import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { durationMsOf } from './run-state'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemTitle } from '@/shared/i18n/use-problem-title'
import { AppLink } from '@/shared/ui/AppLink'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { lastEndedOf } from './last-run'
import { RunProgress } from './RunProgress'
import css from './sync.module.css'
import { useDurationText } from './use-duration-text'

/** What the job is doing, else how its last run ended. */
export function JobResult({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const durationText = useDurationText()
  const problemTitle = useProblemTitle()
  if (job.currentRun) return <RunProgress run={job.currentRun} attempts={job.retries + 1} />

  const last = lastEndedOf(job)
  const waiting = job.waiting > 0 && (
    <span className={css.second}>
      {t('result.waiting', { count: job.waiting, formatted: format.number(job.waiting) })}
    </span>
  )
  if (!job.enabled)
    return (
      <>
        <StatusBadge kind="run" status="off" />
        {waiting}
      </>
    )
  if (!last)
    return (
      <>
        <span className="dim">{t('state.never')}</span>
        {waiting}
      </>
    )
  const took = durationMsOf(last)
  const rows = { count: last.done, formatted: format.number(last.done) }
  return (
    <>
      {job.direction === 'internal' ? (
        <StatusBadge kind="run" status={last.state} />
      ) : (
        <AppLink to="/admin/sync/runs/$runId" params={{ runId: last.id }} look="quiet">
          <StatusBadge kind="run" status={last.state} />
        </AppLink>
      )}
      <span className={css.second}>
        {last.failure
          ? problemTitle(last.failure)
          : took === null
            ? t('result.rows', rows)
            : t('result.rowsIn', { ...rows, duration: durationText(took) })}
      </span>
    </>
  )
}
