import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import type { RunReport } from '@/contract/admin/sync-rows'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemTitle } from '@/shared/i18n/use-problem-title'
import { Section } from '@/shared/ui/Section'
import { Timeline } from '@/shared/ui/Timeline'

/** What happened to the run itself, in the order of time. */
export function RunLog({ run, report }: { run: SyncRun; report: RunReport }) {
  const { t } = useTranslation(['syncRows', 'enums', 'sync'])
  const format = useFormat()
  const problemTitle = useProblemTitle()
  const trouble = run.counts.failed + run.counts.conflict
  const entries = [
    {
      id: 'queued',
      text: t('log.queued', { trigger: t(`sync:trigger.${run.trigger}`) }),
      at: run.queuedAt,
      by: run.startedBy ?? undefined,
    },
    ...(run.startedAt ? [{ id: 'started', text: t('log.started'), at: run.startedAt }] : []),
    ...(run.retryAt
      ? [
          {
            id: 'retry',
            text: t('log.retry', { attempt: format.number(run.attempt + 1) }),
            at: run.retryAt,
            tone: 'warn' as const,
          },
        ]
      : []),
    ...(report.deletions && run.endedAt
      ? [{ id: 'stopped', text: t('log.stopped'), at: run.endedAt, tone: 'warn' as const }]
      : []),
    ...(run.endedAt
      ? [
          {
            id: 'ended',
            text: t('log.ended', { state: t(`enums:status.run.${run.state}`) }),
            at: run.endedAt,
            detail: run.failure
              ? problemTitle(run.failure)
              : t('log.counts', { done: format.number(run.done), trouble: format.number(trouble) }),
          },
        ]
      : []),
  ]
  return (
    <Section title={t('log.title')}>
      <Timeline label={t('log.title')} entries={entries} />
    </Section>
  )
}
