import { useTranslation } from 'react-i18next'
import type { Task } from '@/contract/task-parts'
import { Section } from '@/shared/ui/Section'
import { Timeline } from '@/shared/ui/Timeline'

export function TaskEvents({ events }: { events: Task['events'] }) {
  const { t } = useTranslation('tasks')
  return (
    <Section title={t('history')}>
      <Timeline
        label={t('history')}
        entries={events
          .map(({ event, params, by, at }, place) => ({
            ...{ id: String(place), by, at },
            text: t(`event.${event}`, { to: params.to ?? '' }),
          }))
          .toReversed()}
      />
    </Section>
  )
}
