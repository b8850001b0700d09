import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { PriceNoteText } from '@/entities/product/PriceNoteText'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import { CheckoutStanding } from './CheckoutStanding'
import { type Charge, type Checkout, wishOf } from './checkout-form'
import css from './checkout.module.css'

type Props = { checkout: Checkout; charge: Charge; pending: boolean }

/** What will be ordered and owed, the account's standing, and the one button that does it. */
export function CheckoutSummary({ checkout, charge, pending }: Props) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const unit = useUnit()
  const { basket, termsDays, rules } = checkout
  const { data: path } = useQuery(authorizationQueries.preview(wishOf(charge)))
  const { totals } = basket
  const ways = rules.payments.filter((way) => way !== 'onAccount')
  return (
    <>
      <Card>
        {totals && <MoneyText value={totals.total} size="lg" />}
        <ul className={css.lines} aria-label={t('checkout.summary.lines')}>
          {basket.lines.map((line) => (
            <li key={line.id}>
              <span>
                {line.name}
                <PriceNoteText note={line.priceNote} />
              </span>
              <span className="nowrap num">
                {t('checkout.summary.quantity', { quantity: format.number(line.quantity), unit: unit(line.unit) })}
              </span>
            </li>
          ))}
        </ul>
        <AppLink to="/account/basket" className={css.edit}>
          {t('checkout.summary.edit')}
        </AppLink>
        {totals ? (
          <SummaryList
            items={[
              { label: t('summary.net'), value: <MoneyText value={totals.net} /> },
              { label: t('summary.freight'), value: <MoneyText value={totals.freight} /> },
              { label: t('summary.tax'), value: <MoneyText value={totals.tax} /> },
            ]}
            total={{ label: t('summary.total'), value: <MoneyText value={totals.total} strong /> }}
          />
        ) : (
          <p className={css.small}>{t('summary.pricesHidden')}</p>
        )}
        <Button type="submit" fullWidth loading={pending} className={css.place}>
          {totals ? t('checkout.place', { amount: format.money(totals.total) }) : t('checkout.placePlain')}
        </Button>
        <p className={css.small}>{t('checkout.terms', { count: termsDays })}</p>
        {ways.length > 0 && (
          <p className={css.small}>
            {t('checkout.payments.invoices', { ways: format.list(ways.map((way) => t(`checkout.payments.${way}`))) })}
          </p>
        )}
        <p className={css.small}>{t(path?.needed ? 'checkout.bindingApproved' : 'checkout.binding')}</p>
      </Card>
      <CheckoutStanding standing={checkout.standing} rules={rules} total={totals?.total ?? null} />
    </>
  )
}
