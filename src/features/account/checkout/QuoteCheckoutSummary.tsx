import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { QuoteVersion } from '@/contract/quotes'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import { CheckoutStanding } from './CheckoutStanding'
import type { QuoteCheckout } from './QuoteCheckoutForm'
import css from './checkout.module.css'

type Props = { checkout: QuoteCheckout; version: QuoteVersion; pending: boolean }

export function QuoteCheckoutSummary({ checkout: { quote, standing, rules }, version, pending }: Props) {
  const { t } = useTranslation(['quotes', 'basket'])
  const format = useFormat()
  const unit = useUnit()
  const { totals, lines } = version
  const later = lines.reduce((sum, { backordered }) => sum + backordered, 0)
  return (
    <>
      <Card>
        {totals && <MoneyText value={totals.total} size="lg" />}
        <ul className={css.lines} aria-label={t('order.goods')}>
          {lines.map((line) => (
            <li key={line.id}>
              <span>{line.name}</span>
              <span className="nowrap num">
                {t('basket:checkout.summary.quantity', {
                  quantity: format.number(line.quantity),
                  unit: unit(line.unit),
                })}
              </span>
            </li>
          ))}
        </ul>
        <AppLink to="/account/quotes/$quoteId" params={{ quoteId: quote.id }} className={css.edit}>
          {t('order.toQuote')}
        </AppLink>
        {totals ? (
          <SummaryList
            items={[
              { label: t('basket:summary.net'), value: <MoneyText value={totals.net} /> },
              { label: t('basket:summary.freight'), value: <MoneyText value={totals.freight} /> },
              { label: t('basket:summary.tax'), value: <MoneyText value={totals.tax} /> },
            ]}
            total={{ label: t('basket:summary.total'), value: <MoneyText value={totals.total} strong /> }}
          />
        ) : (
          <p className={css.small}>{t('basket:summary.pricesHidden')}</p>
        )}
        {later > 0 && (
          <p className={css.small}>{t('order.backordered', { count: later, number: format.number(later) })}</p>
        )}
        <Button type="submit" fullWidth loading={pending} className={css.place}>
          {totals
            ? t('basket:checkout.place', { amount: format.money(totals.total) })
            : t('basket:checkout.placePlain')}
        </Button>
        <p className={css.small}>{t('order.prices')}</p>
        <p className={css.small}>{t('basket:checkout.terms', { count: quote.termsDays })}</p>
        <p className={css.small}>{t('basket:checkout.binding')}</p>
      </Card>
      <CheckoutStanding standing={standing} rules={rules} total={totals?.total ?? null} />
    </>
  )
}
