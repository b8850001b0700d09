import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { usePlacedBy } from '@/entities/order/use-placed-by'
import { AddressText } from '@/shared/ui/AddressText'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'
import { usePaymentWords } from './use-payment-words'

export function OrderFacts({ order }: { order: OrderDetail }) {
  const { t } = useTranslation(['orders', 'enums'])
  const format = useFormat()
  const payment = usePaymentWords()
  const placedBy = usePlacedBy()
  const { requestedOn, lastExpectedOn } = order
  return (
    <Facts
      items={[
        {
          label: t('detail.facts.placed'),
          value: <DateText value={order.placedAt} withTime />,
          hint: t('detail.facts.placedBy', { name: placedBy(order), origin: t(`enums:orderOrigin.${order.origin}`) }),
        },
        {
          label: t('detail.facts.poNumber'),
          value: order.poNumber ? (
            <bdi>{order.poNumber}</bdi>
          ) : (
            <span className="dim">{t('detail.facts.noPoNumber')}</span>
          ),
          hint: order.reference && <bdi>{order.reference}</bdi>,
        },
        {
          label: t('detail.facts.shipTo'),
          value: <bdi>{order.shipTo.name}</bdi>,
          hint: <AddressText address={order.shipTo} short />,
        },
        {
          label: t('detail.facts.requested'),
          value: requestedOn ? <DateText value={requestedOn} /> : t('detail.facts.asap'),
          hint: lastExpectedOn && t('detail.facts.lastExpected', { date: format.date(lastExpectedOn) }),
        },
        { label: t('detail.facts.payment'), value: payment(order.payment) },
        {
          label: t('detail.facts.total'),
          value: <MoneyText value={order.totals?.total ?? null} strong />,
          hint: (
            <>
              {t('detail.facts.lines', { count: order.lines.length })}{' '}
              {order.quote && <FromQuote quote={order.quote} />}
            </>
          ),
        },
      ]}
    />
  )
}

/** QUO-07: the quote the order came from; a link for those who may see it. */
function FromQuote({ quote: { id, number } }: { quote: NonNullable<OrderDetail['quote']> }) {
  const { t } = useTranslation('orders')
  const words = t('detail.facts.fromQuote', { number })
  return id ? (
    <AppLink to="/account/quotes/$quoteId" params={{ quoteId: id }}>
      {words}
    </AppLink>
  ) : (
    <span>{words}</span>
  )
}
