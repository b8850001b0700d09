import { useTranslation } from 'react-i18next'
import type { CaseEvent } from '@/contract/cases'
import { Section } from '@/shared/ui/Section'
import { Timeline } from '@/shared/ui/Timeline'

/** What became of a case besides what was written in it, the newest first. */
export function CaseEvents({ events }: { events: readonly CaseEvent[] }) {
  const { t } = useTranslation('cases')
  return (
    <Section title={t('detail.history')}>
      <Timeline
        label={t('detail.history')}
        entries={events
          .map(({ event, params, by, at }, place) => ({
            id: String(place),
            text:
              event === 'assigned' && params.to === by
                ? t('event.taken')
                : t(`event.${event}`, { to: params.to ?? '' }),
            by,
            at,
          }))
          .toReversed()}
      />
    </Section>
  )
}
