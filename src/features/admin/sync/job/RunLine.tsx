import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import { rowOutcomes } from '@/domain/sync/vocabulary'
import { durationMsOf } from '@/entities/sync/run-state'
import { useDurationText } from '@/entities/sync/use-duration-text'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemTitle } from '@/shared/i18n/use-problem-title'
import { AppLink } from '@/shared/ui/AppLink'

/** A run by its result and what set it off, as a link to its log. */
export function RunLine({ run }: { run: SyncRun }) {
  const { t } = useTranslation(['sync', 'enums'])
  return (
    <>
      <AppLink to="/admin/sync/runs/$runId" params={{ runId: run.id }} look="inText">
        {t(`enums:status.run.${run.state}`)}
      </AppLink>{' '}
      · {t(`trigger.${run.trigger}`)}
    </>
  )
}

/** What came of a run: rows by outcome, how long it took, why it failed, what it was skipped for. */
export function RunNotes({ run }: { run: SyncRun }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const durationText = useDurationText()
  const problemTitle = useProblemTitle()
  const took = durationMsOf(run)
  const notes = [
    ...(run.scope.kind === 'record' ? [run.scope.key] : []),
    ...(run.dryRun ? [t('order.dryRun')] : []),
    ...rowOutcomes
      .filter((outcome) => run.counts[outcome] > 0)
      .map((outcome) => `${t(`outcome.${outcome}`)} ${format.number(run.counts[outcome])}`),
    ...(took === null ? [] : [durationText(took)]),
    ...(run.attempt > 1 ? [t('history.attempts', { attempt: format.number(run.attempt) })] : []),
    ...(run.failure ? [problemTitle(run.failure)] : []),
    ...(run.state === 'queued' && run.queuedFor ? [t(`queuedFor.${run.queuedFor}`)] : []),
  ]
  return (
    <>
      {notes.join(' · ')}
      {run.state === 'skipped' && run.before && (
        <AppLink to="/admin/sync/runs/$runId" params={{ runId: run.before }} look="inText">
          {t('skipped.before')}
        </AppLink>
      )}
    </>
  )
}
