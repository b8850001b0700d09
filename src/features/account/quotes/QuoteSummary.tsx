import { useTranslation } from 'react-i18next'
import type { QuoteDetail, QuoteVersion } from '@/contract/quotes'
import { subtract } from '@/domain/money'
import { AddressText } from '@/shared/ui/AddressText'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './quotes.module.css'

/** QUO-04: what it comes to against the price list, and who is billed. */
export function QuoteSummary({ quote, version }: { quote: QuoteDetail; version: QuoteVersion }) {
  const { t } = useTranslation('quotes')
  const { totals, listNet } = version
  return (
    <Card>
      {totals && listNet ? (
        <div className={css.amounts}>
          <MoneyText value={totals.total} size="lg" />
          <SummaryList
            items={[
              ...(listNet.amount > totals.net.amount
                ? [
                    {
                      label: t('detail.summary.list'),
                      value: (
                        <s>
                          <MoneyText value={listNet} />
                        </s>
                      ),
                    },
                    {
                      label: t('detail.summary.saving'),
                      value: <MoneyText value={subtract(listNet, totals.net)} />,
                    },
                  ]
                : []),
              { label: t('detail.summary.net'), value: <MoneyText value={totals.net} /> },
              { label: t('detail.summary.freight'), value: <MoneyText value={totals.freight} /> },
              { label: t('detail.summary.tax'), value: <MoneyText value={totals.tax} /> },
            ]}
            total={{ label: t('detail.summary.total'), value: <MoneyText value={totals.total} strong /> }}
          />
        </div>
      ) : (
        <p className={css.note}>{listNet ? t('list.notPriced') : t('detail.summary.hidden')}</p>
      )}
      <hr className={css.rule} />
      <h2>{t('detail.summary.billTo')}</h2>
      <div className={css.note}>
        <AddressText address={quote.billTo} />
      </div>
    </Card>
  )
}
