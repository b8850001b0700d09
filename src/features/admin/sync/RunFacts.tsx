import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import type { RunReport } from '@/contract/admin/sync-rows'
import { durationMsOf } from '@/entities/sync/run-state'
import { useDurationText } from '@/entities/sync/use-duration-text'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { Facts } from '@/shared/ui/Facts'

/** When the run was, who wanted it, and what it was about. */
export function RunFacts({ run, report }: { run: SyncRun; report: RunReport }) {
  const { t } = useTranslation(['sync', 'syncRows'])
  const format = useFormat()
  const durationText = useDurationText()
  const took = durationMsOf(run)
  const notYet = <span className="dim">{t('run.notYet')}</span>
  const { keys } = report
  const isPlanned = run.trigger === 'schedule'
  const trigger = t(`trigger.${run.trigger}`)
  return (
    <Facts
      items={[
        { label: t('run.queued'), value: <DateText value={run.queuedAt} withTime /> },
        { label: t('run.started'), value: run.startedAt ? <DateText value={run.startedAt} withTime /> : notYet },
        { label: t('run.ended'), value: run.endedAt ? <DateText value={run.endedAt} withTime /> : notYet },
        { label: t('run.took'), value: took === null ? notYet : durationText(took) },
        {
          label: t('run.startedBy'),
          value: run.startedBy ? <bdi>{run.startedBy}</bdi> : isPlanned ? t('run.bySchedule') : trigger,
          hint: run.startedBy && !isPlanned ? trigger : undefined,
        },
        {
          label: t('run.rows'),
          value: format.number(run.done),
          hint: keys === null ? undefined : t('syncRows:rows.chosen', { count: keys, formatted: format.number(keys) }),
        },
        ...(run.attempt > 1 ? [{ label: t('syncRows:run.attempt'), value: format.number(run.attempt) }] : []),
      ]}
    />
  )
}
