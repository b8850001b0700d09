import { IconFileDescription, IconFileInvoice } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuoteVersion } from '@/contract/quotes'
import { useFormat } from '@/shared/i18n/use-format'
import { Section } from '@/shared/ui/Section'
import { Timeline } from '@/shared/ui/Timeline'
import { QuoteChanges } from './QuoteChanges'

type Props = {
  /** Newest first. */
  versions: readonly QuoteVersion[]
  shown: number
  /** The way to another version. */
  link: (number: number, label: string) => ReactNode
}

/** Every version that was sent, the newest first; each can be looked at as it was. */
export function QuoteVersions({ versions, shown, link }: Props) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const words = ({ side, totals }: QuoteVersion): string => {
    if (side === 'buyer') return t('versions.asked')
    return totals ? t('versions.offered', { amount: format.money(totals.total) }) : t('versions.offeredPlain')
  }
  return (
    <Section title={t('versions.title')}>
      <Timeline
        label={t('versions.label')}
        entries={versions.map((version) => ({
          id: String(version.number),
          at: version.at,
          text: (
            <>
              {version.number === shown ? (
                <b>{t('versions.item', { number: version.number })}</b>
              ) : (
                link(version.number, t('versions.item', { number: version.number }))
              )}{' '}
              <span className="dim">{words(version)}</span>
            </>
          ),
          by: <bdi>{version.by}</bdi>,
          detail: (
            <>
              {version.note && <bdi>{version.note}</bdi>}
              <QuoteChanges changes={version.changes} />
            </>
          ),
          icon: version.side === 'seller' ? IconFileInvoice : IconFileDescription,
          tone: version.side === 'seller' ? 'info' : undefined,
        }))}
      />
    </Section>
  )
}
