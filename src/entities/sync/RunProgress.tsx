import '@mantine/core/styles/Progress.layer.css'
import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { progressOf, secondsUntil } from './run-progress'
import css from './sync.module.css'
import { useServerNow } from './use-server-now'

type Props = {
  run: SyncRun
  /** Attempts there are at most, where that is known. */
  attempts?: number
}

/** How far a run is: bar, rows, rate and time left; or what it waits for. In the place of its result. */
export function RunProgress({ run, attempts }: Props) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const now = useServerNow()
  const { share, rowsPerSecond, secondsLeft } = progressOf(run, now)
  const job = t(`job.${run.jobKey}`)
  const words = useWords(run, attempts ?? run.attempt + 1, now)
  const isRunning = run.state === 'running'
  const isUnknown = share === null && isRunning
  const rate = rowsPerSecond === null ? null : Math.max(1, Math.round(rowsPerSecond))

  return (
    <div className={css.progress} data-state={run.state}>
      <Progress
        value={share === null ? 100 : share * 100}
        animated={isUnknown}
        striped={isUnknown}
        color={isRunning ? undefined : run.state === 'stuck' ? 'yellow' : 'gray'}
        size={4}
        aria-label={t('progress.label', { job })}
      />
      <strong>{words}</strong>
      {isRunning && secondsLeft !== null && <span>{t('progress.left', { left: format.duration(secondsLeft) })}</span>}
      {isRunning && rate !== null && <span>{t('progress.rate', { count: rate, formatted: format.number(rate) })}</span>}
    </div>
  )
}

const useWords = (run: SyncRun, of: number, now: number): string => {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const { state, queuedFor, retryAt, attempt, done, total } = run
  if (state === 'queued') return queuedFor ? t(`queuedFor.${queuedFor}`) : t('progress.queued')
  if (state === 'cancelling') return t('progress.stopping')
  if (state === 'stuck') return t('progress.stuck')
  if (state === 'waitingForRetry') {
    const left = retryAt ? secondsUntil(retryAt, now) : 0
    const next = attempt + 1
    if (left === 0) return t('progress.retryNow', { next, of })
    return t('progress.retry', { next, of, left: format.duration(left) })
  }
  // Not as one expression with two: the types of texts with different values then take the compiler for ever.
  if (total === null) return t('progress.soFar', { count: done, formatted: format.number(done) })
  return t('progress.of', { count: total, done: format.number(done), total: format.number(total) })
}
