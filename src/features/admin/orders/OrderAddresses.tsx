import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import type { Address } from '@/contract/address'
import { useDeliveryMethod } from '@/entities/order/use-delivery-method'
import { AddressText } from '@/shared/ui/AddressText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import css from './orders.module.css'

/** Where the order goes, who pays and how. */
export function OrderAddresses({ order }: { order: DeskOrderDetail }) {
  const { t } = useTranslation('adminOrders')
  const delivery = useDeliveryMethod()
  const { payment } = order
  const method =
    payment.method === 'onAccount'
      ? payment.termsDays === null
        ? t('addresses.onAccount')
        : t('addresses.terms', { count: payment.termsDays })
      : payment.method === 'card' && payment.cardEnding
        ? t('addresses.cardEnding', { digits: payment.cardEnding })
        : t(`addresses.${payment.method}`)
  return (
    <Section title={t('addresses.heading')}>
      <div className={css.addresses}>
        <AddressBlock label={t('addresses.shipTo')} address={order.shipTo} />
        <AddressBlock label={t('addresses.billTo')} address={order.billTo} />
        <dl className={css.block}>
          <dt>{t('addresses.delivery')}</dt>
          <dd>{delivery(order.deliveryMethod)}</dd>
          <dt>{t('addresses.payment')}</dt>
          <dd>{method}</dd>
          <dt>{t('addresses.invoiced')}</dt>
          <dd>
            <MoneyText value={payment.invoiced} />
          </dd>
          <dt>{t('addresses.paid')}</dt>
          <dd>
            <MoneyText value={payment.paid} />
          </dd>
        </dl>
      </div>
    </Section>
  )
}

function AddressBlock({ label, address }: { label: string; address: Address }) {
  return (
    <dl className={css.block}>
      <dt>{label}</dt>
      <dd>
        <AddressText address={address} />
      </dd>
    </dl>
  )
}
