import { useTranslation } from 'react-i18next'
import type { QuoteDetail } from '@/contract/quotes'
import type { Money } from '@/domain/money'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'
import { ValidUntil } from './ValidUntil'

type Props = {
  quote: QuoteDetail
  /** What it comes to, where the summary is far below. */
  total: Money | null
}

export function QuoteFacts({ quote, total }: Props) {
  const { t } = useTranslation('quotes')
  const begunBySeller = quote.versions.at(-1)?.side === 'seller'
  return (
    <Facts
      items={[
        {
          label: t('detail.facts.requested'),
          value: <DateText value={quote.requestedAt} withTime />,
          hint: begunBySeller ? t('detail.facts.bySeller') : t('detail.facts.by', { name: quote.requestedBy }),
        },
        { label: t('detail.facts.validUntil'), value: <ValidUntil {...quote} /> },
        {
          label: t('detail.facts.version'),
          value: t('detail.facts.versionOf', { number: quote.offer, count: quote.versions.length }),
        },
        ...(total ? [{ label: t('detail.summary.total'), value: <MoneyText value={total} /> }] : []),
        { label: t('detail.facts.terms'), value: t('detail.facts.termsDays', { count: quote.termsDays }) },
        ...(quote.order
          ? [
              {
                label: t('detail.facts.order'),
                value: quote.order.id ? (
                  <DocLink
                    number={quote.order.number}
                    to="/account/orders/$orderId"
                    params={{ orderId: quote.order.id }}
                  />
                ) : (
                  <DocNumber number={quote.order.number} />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
