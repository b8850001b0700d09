import { IconBuildingStore, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { QuoteDetail } from '@/contract/quotes'
import { Section } from '@/shared/ui/Section'
import { Timeline } from '@/shared/ui/Timeline'

/** QUO-12: what both sides said, from start to finish. */
export function QuoteTalk({ messages }: Pick<QuoteDetail, 'messages'>) {
  const { t } = useTranslation('quotes')
  return (
    <Section title={t('talk.title')}>
      {messages.length === 0 ? (
        <p className="dim">{t('talk.none')}</p>
      ) : (
        <Timeline
          label={t('talk.title')}
          entries={messages.map(({ id, side, by, at, text }) => ({
            id,
            at,
            text: <bdi>{text}</bdi>,
            by: side === 'seller' ? t('talk.seller', { name: by }) : by,
            icon: side === 'seller' ? IconBuildingStore : IconUser,
            tone: side === 'seller' ? 'info' : undefined,
          }))}
        />
      )}
    </Section>
  )
}
