import { IconGavel, IconMessageReport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Dispute } from '@/contract/disputes'
import { useFormat } from '@/shared/i18n/use-format'
import { Section } from '@/shared/ui/Section'
import { Timeline, type TimelineEntry } from '@/shared/ui/Timeline'

type Told = Pick<Dispute, 'status' | 'amount' | 'openedAt' | 'openedBy' | 'decidedAt' | 'decidedBy'>

/** Who disputed what when, and how it ended; the newest first. */
export function DisputeHistory({ dispute }: { dispute: Told }) {
  const { t } = useTranslation('disputes')
  const format = useFormat()
  const { status, amount, openedAt, openedBy, decidedAt, decidedBy } = dispute
  const entries: TimelineEntry[] = [
    {
      id: 'opened',
      text: t('history.opened', { amount: format.money(amount) }),
      by: <bdi>{openedBy}</bdi>,
      at: openedAt,
      icon: IconMessageReport,
    },
  ]
  if (decidedAt && status !== 'open')
    entries.unshift({
      id: 'ended',
      text: t(`status.${status}`),
      by: <bdi>{decidedBy}</bdi>,
      at: decidedAt,
      icon: IconGavel,
    })
  return (
    <Section title={t('history.title')}>
      <Timeline label={t('history.title')} entries={entries} />
    </Section>
  )
}
