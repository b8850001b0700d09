import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@/contract/return-records'
import { useMessage } from '@/shared/i18n/use-message'
import { Section } from '@/shared/ui/Section'
import { Timeline } from '@/shared/ui/Timeline'

/** Everything that happened to a return, newest first. */
export function ReturnHistory({ events }: Pick<ReturnDetail, 'events'>) {
  const { t } = useTranslation('returns')
  const { firstOf } = useMessage()
  return (
    <Section title={t('detail.history')}>
      <Timeline
        label={t('detail.history')}
        entries={events.map(({ at, by, event, params }, index) => ({
          id: `${event}-${events.length - index}`,
          at,
          by: <bdi>{by}</bdi>,
          text: firstOf([`returns:event.${event}`, 'returns:event.other'], { ...params, event }),
          detail: params.note === undefined ? undefined : <bdi>{params.note}</bdi>,
        }))}
      />
    </Section>
  )
}
