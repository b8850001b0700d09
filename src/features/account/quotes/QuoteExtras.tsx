import { useTranslation } from 'react-i18next'
import type { QuoteDetail } from '@/contract/quotes'
import { AppLink } from '@/shared/ui/AppLink'
import { AttachmentLink } from '@/shared/ui/AttachmentLink'
import { DateText } from '@/shared/ui/DateText'
import { Facts } from '@/shared/ui/Facts'
import { Section } from '@/shared/ui/Section'

/** What a request said besides its lines: when, with which files, and after which quote. */
export function QuoteExtras({ quote: { wishedOn, files, basedOn, ended } }: { quote: QuoteDetail }) {
  const { t } = useTranslation('quotes')
  const facts = [
    ...(wishedOn ? [{ label: t('extras.wishedOn'), value: <DateText value={wishedOn} /> }] : []),
    ...(basedOn
      ? [
          {
            label: t('extras.basedOn'),
            value: (
              <AppLink to="/account/quotes/$quoteId" params={{ quoteId: basedOn.id }} search={{}}>
                {basedOn.number}
              </AppLink>
            ),
          },
        ]
      : []),
    ...(ended
      ? [{ label: t('extras.ended'), value: <bdi>{ended.by}</bdi>, hint: ended.reason && <bdi>{ended.reason}</bdi> }]
      : []),
  ]
  if (facts.length === 0 && files.length === 0) return null
  return (
    <Section title={t('extras.title')}>
      {facts.length > 0 && <Facts items={facts} />}
      {files.length > 0 && (
        <p className="row">
          {files.map((file) => (
            <AttachmentLink key={file.id} {...file} />
          ))}
        </p>
      )}
    </Section>
  )
}
