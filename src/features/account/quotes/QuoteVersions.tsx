import { IconFileDescription, IconFileInvoice } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { QuoteDetail, QuoteVersion } from '@/contract/quotes'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Section } from '@/shared/ui/Section'
import { Timeline } from '@/shared/ui/Timeline'

/** Every version that was sent, the newest first; each can be looked at as it was. */
export function QuoteVersions({ quote, shown }: { quote: QuoteDetail; shown: number }) {
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
        entries={quote.versions.map((version) => ({
          id: String(version.number),
          at: version.at,
          text: (
            <>
              {version.number === shown ? (
                <b>{t('versions.item', { number: version.number })}</b>
              ) : (
                <AppLink
                  to="/account/quotes/$quoteId"
                  params={{ quoteId: quote.id }}
                  search={version.number === quote.offer ? {} : { version: version.number }}
                >
                  {t('versions.item', { number: version.number })}
                </AppLink>
              )}{' '}
              <span className="dim">{words(version)}</span>
            </>
          ),
          by: <bdi>{version.by}</bdi>,
          detail: version.note && <bdi>{version.note}</bdi>,
          icon: version.side === 'seller' ? IconFileInvoice : IconFileDescription,
          tone: version.side === 'seller' ? 'info' : undefined,
        }))}
      />
    </Section>
  )
}
