import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { AddressText } from '@/shared/ui/AddressText'
import { useDeliveryMethod } from '@/entities/order/use-delivery-method'
import { Section } from '@/shared/ui/Section'
import { TrackingLink } from '@/shared/ui/TrackingLink'
import css from './order-detail.module.css'
import { usePaymentWords } from './use-payment-words'

/** ORD-05 and ORD-12: where it goes, how, under which waybill, and who pays by what. */
export function OrderDelivery({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const payment = usePaymentWords()
  const method = useDeliveryMethod()
  const waybills = order.shipments.flatMap(({ id, tracking }) => (tracking ? [{ id, ...tracking }] : []))
  const entries = [
    { label: t('detail.delivery.shipTo'), value: <AddressText address={order.shipTo} /> },
    { label: t('detail.delivery.billTo'), value: <AddressText address={order.billTo} /> },
    { label: t('detail.delivery.method'), value: method(order.deliveryMethod) },
    {
      label: t('detail.delivery.waybill'),
      value:
        waybills.length === 0
          ? t('detail.delivery.noWaybill')
          : waybills.map(({ id, ...tracking }) => (
              <div key={id}>
                <TrackingLink {...tracking} />
              </div>
            )),
    },
    { label: t('detail.delivery.payment'), value: payment(order.payment) },
    ...(order.documentPreference
      ? [{ label: t('detail.delivery.document'), value: t(`detail.delivery.${order.documentPreference}`) }]
      : []),
    ...(order.reference ? [{ label: t('detail.delivery.reference'), value: <bdi>{order.reference}</bdi> }] : []),
    ...(order.note
      ? [{ label: t('detail.delivery.note'), value: <span className={css.lines}>{order.note}</span> }]
      : []),
  ]
  return (
    <Section title={t('detail.delivery.title')}>
      <dl className={css.facts}>
        {entries.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
