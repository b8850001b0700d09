import { IconSettings } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { JobEvent } from '@/contract/admin/sync-controls'
import { statusVocabulary } from '@/shared/ui/status-vocabulary'
import { Timeline, type TimelineEntry } from '@/shared/ui/Timeline'
import css from './job.module.css'
import { RunLine, RunNotes } from './RunLine'
import { useEventWords } from './use-event-words'

/** Which change a failure came after shows at a glance. */
export function EventTimeline({ events }: { events: readonly JobEvent[] }) {
  const { t } = useTranslation('sync')
  const { changeText } = useEventWords()
  const entries = events.map(({ id, at, run, change }): TimelineEntry => {
    if (run) {
      const { icon, tone } = statusVocabulary.run[run.state]
      return { id, at, icon, tone, text: <RunLine run={run} />, by: run.startedBy, detail: <RunNotes run={run} /> }
    }
    return {
      id,
      at,
      icon: IconSettings,
      text: t('history.changed'),
      by: change?.by,
      detail: change?.changes.map((each) => (
        <span key={`${each.field} ${each.part}`} className={css.line}>
          {changeText(each)}
        </span>
      )),
    }
  })
  return <Timeline label={t('history.timeline')} entries={entries} />
}
