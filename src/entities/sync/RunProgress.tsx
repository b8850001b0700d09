import '@mantine/core/styles/Progress.layer.css'
import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { progressOf } from './run-progress'
import css from './sync.module.css'
import { useServerNow } from './use-server-now'

/** How far a run is: bar, rows, rate and time left; in the place of its result. */
export function RunProgress({ run }: { run: SyncRun }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const { share, rowsPerSecond, secondsLeft } = progressOf(run, useServerNow())
  const job = t(`job.${run.jobKey}`)

  const rows =
    run.total === null
      ? t('progress.soFar', { count: run.done, formatted: format.number(run.done) })
      : t('progress.of', { count: run.total, done: format.number(run.done), total: format.number(run.total) })
  const words =
    run.state === 'queued' ? t('progress.queued') : run.state === 'cancelling' ? t('progress.stopping') : rows
  const rate = rowsPerSecond === null ? null : Math.max(1, Math.round(rowsPerSecond))

  return (
    <div className={css.progress}>
      <Progress
        value={share === null ? 100 : share * 100}
        animated={share === null && run.state !== 'queued'}
        striped={share === null && run.state !== 'queued'}
        color={run.state === 'queued' ? 'gray' : undefined}
        size={4}
        aria-label={t('progress.label', { job })}
      />
      <strong>{words}</strong>
      {run.state === 'running' && secondsLeft !== null && (
        <span>{t('progress.left', { left: format.duration(secondsLeft) })}</span>
      )}
      {run.state === 'running' && rate !== null && (
        <span>{t('progress.rate', { count: rate, formatted: format.number(rate) })}</span>
      )}
    </div>
  )
}
