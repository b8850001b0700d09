import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuoteVersion } from '@/contract/quotes'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import { CheckoutStanding } from './CheckoutStanding'
import type { QuoteCheckout } from './QuoteCheckoutForm'
import css from './checkout.module.css'
import type { PayWay } from './use-pay-order'

type Props = { checkout: QuoteCheckout; version: QuoteVersion; way: PayWay; pending: boolean; unblock: ReactNode }

export function QuoteCheckoutSummary({ checkout: { quote, standing, rules }, version, way, pending, unblock }: Props) {
  const { t } = useTranslation(['quotes', 'basket'])
  const format = useFormat()
  const unit = useUnit()
  const { totals, lines } = version
  const isPaid = way.method !== null
  const amount = totals && format.money(totals.total)
  const onAccountText = amount ? t('basket:checkout.place', { amount }) : t('basket:checkout.placePlain')
  const later = lines.reduce((sum, { backordered }) => sum + backordered, 0)
  return (
    <>
      <Card>
        {totals && <MoneyText value={totals.total} size="lg" />}
        <ul className={css.lines} aria-label={t('order.goods')}>
          {lines.map((line) => (
            <li key={line.id}>
              <span>
                {line.name}
                {line.configuration && <ConfigurationText configuration={line.configuration} />}
              </span>
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
        <Button type="submit" fullWidth loading={pending} disabled={!way.isChosen} className={css.place}>
          {isPaid && amount ? t('basket:unblock.place', { amount }) : onAccountText}
        </Button>
        {!way.isChosen && <p className={css.small}>{t('basket:checkout.pay.chooseFirst')}</p>}
        {isPaid && <p className={css.small}>{t('basket:unblock.prepay')}</p>}
        <p className={css.small}>{t('order.prices')}</p>
        {!isPaid && <p className={css.small}>{t('basket:checkout.terms', { count: quote.termsDays })}</p>}
        <p className={css.small}>{t('basket:checkout.binding')}</p>
      </Card>
      {isPaid ? (
        <p className={css.small}>{t('basket:checkout.pay.noLimit')}</p>
      ) : (
        <CheckoutStanding standing={standing} rules={rules} total={totals?.total ?? null} unblock={unblock} />
      )}
    </>
  )
}
