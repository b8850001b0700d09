import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { LineWish } from '@/entities/order/LineWish'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { PriceNoteText } from '@/entities/product/PriceNoteText'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import { usePagedRows } from '@/shared/ui/use-paged-rows'
import { CheckoutStanding } from './CheckoutStanding'
import { type Charge, type Checkout, stoppedLines, wishOf } from './checkout-form'
import css from './checkout.module.css'
import type { PayWay } from './use-pay-order'

type Props = { checkout: Checkout; charge: Charge; way: PayWay; pending: boolean; unblock: ReactNode }

/** What will be ordered and owed, the account's standing, and the one button that does it. */
export function CheckoutSummary({ checkout, charge, way, pending, unblock }: Props) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const unit = useUnit()
  const { basket, termsDays, rules } = checkout
  const { data: path } = useQuery(authorizationQueries.preview(wishOf(charge)))
  const { totals } = basket
  const { shown, pager } = usePagedRows(basket.lines)
  const isPaid = way.method !== null
  const isBlocked = checkout.standing.blocked
  const isStopped = stoppedLines(basket).length > 0
  const ways = rules.payments.filter((way) => way !== 'onAccount')
  const amount = totals && format.money(totals.total)
  const onAccountText = amount ? t('checkout.place', { amount }) : t('checkout.placePlain')
  const placeText = isPaid && amount ? t('unblock.place', { amount }) : onAccountText
  return (
    <>
      <Card>
        {totals && <MoneyText value={totals.total} size="lg" />}
        <ul className={css.lines} aria-label={t('checkout.summary.lines')}>
          {shown.map((line) => (
            <li key={line.id}>
              <span>
                {line.name}
                <LineWish wishes={line.wishes} shipTo={line.shipTo} />
                {line.configuration && <ConfigurationText configuration={line.configuration} />}
                <PriceNoteText note={line.priceNote} />
              </span>
              <span className="nowrap num">
                {t('checkout.summary.quantity', { quantity: format.number(line.quantity), unit: unit(line.unit) })}
              </span>
            </li>
          ))}
        </ul>
        {pager}
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
        <Button
          type="submit"
          fullWidth
          loading={pending}
          disabled={!way.isChosen || isStopped || isBlocked}
          className={css.place}
        >
          {placeText}
        </Button>
        {isBlocked && <p className={css.small}>{t('checkout.standing.blocked.title')}</p>}
        {isStopped && <p className={css.small}>{t('checkout.stopped.first')}</p>}
        {!way.isChosen && <p className={css.small}>{t('checkout.pay.chooseFirst')}</p>}
        {isPaid && <p className={css.small}>{t('unblock.prepay')}</p>}
        {!isPaid && <p className={css.small}>{t('checkout.terms', { count: termsDays })}</p>}
        {!isPaid && ways.length > 0 && (
          <p className={css.small}>
            {t('checkout.payments.invoices', { ways: format.list(ways.map((way) => t(`checkout.payments.${way}`))) })}
          </p>
        )}
        <p className={css.small}>{t(path?.needed && !isPaid ? 'checkout.bindingApproved' : 'checkout.binding')}</p>
      </Card>
      {isPaid && <p className={css.small}>{t('checkout.pay.noLimit')}</p>}
      {!isPaid && way.isChosen && (
        <CheckoutStanding standing={checkout.standing} rules={rules} total={totals?.total ?? null} unblock={unblock} />
      )}
    </>
  )
}
