import { useTranslation } from 'react-i18next'
import type { DeskQuoteDetail } from '@/contract/admin/quote-desk'
import type { QuoteVersion } from '@/contract/quotes'
import { CustomerLink } from '@/features/session/CustomerLink'
import { AttachmentLink } from '@/shared/ui/AttachmentLink'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { useRefusalText } from '@/shared/ui/use-refusal-text'

/** Who asked for what until when, what it comes to, and what still stands in the way of an order. */
export function DeskQuoteFacts({ quote, shown }: { quote: DeskQuoteDetail; shown: QuoteVersion }) {
  const { t } = useTranslation('quotes')
  const refusalText = useRefusalText()
  const { company, files, ended, order, wishedOn } = quote
  const stopped = quote.missing.filter(({ code }) => !code.startsWith('quote.'))
  return (
    <>
      {quote.fromErp && (
        <Notice tone="info" title={t('desk.fromErp')}>
          {t('desk.fromErpText')}
        </Notice>
      )}
      {stopped.map((reason) => (
        <Notice key={reason.code} tone="warn" title={refusalText(reason)} />
      ))}
      <Facts
        items={[
          {
            label: t('desk.customer'),
            value: <CustomerLink company={company} />,
            hint: company.customerNumber,
          },
          {
            label: t('detail.facts.requested'),
            value: <DateText value={quote.requestedAt} withTime />,
            hint: t('detail.facts.by', { name: quote.requestedBy }),
          },
          ...(wishedOn ? [{ label: t('extras.wishedOn'), value: <DateText value={wishedOn} /> }] : []),
          ...(shown.validUntil
            ? [{ label: t('detail.facts.validUntil'), value: <DateText value={shown.validUntil} /> }]
            : []),
          {
            label: t('detail.facts.version'),
            value: t('detail.facts.versionOf', { number: shown.number, count: quote.versions.length }),
            hint: shown.note && <bdi>{shown.note}</bdi>,
          },
          ...(shown.totals
            ? [{ label: t('detail.summary.total'), value: <MoneyText value={shown.totals.total} strong /> }]
            : []),
          ...(order ? [{ label: t('desk.order'), value: <DocNumber number={order.number} /> }] : []),
          ...(ended
            ? [
                {
                  label: t('extras.ended'),
                  value: <bdi>{ended.by}</bdi>,
                  hint: ended.reason && <bdi>{ended.reason}</bdi>,
                },
              ]
            : []),
        ]}
      />
      {files.length > 0 && (
        <p className="row">
          {files.map((file) => (
            <AttachmentLink key={file.id} {...file} />
          ))}
        </p>
      )}
    </>
  )
}
