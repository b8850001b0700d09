import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { useFormat } from '@/shared/i18n/use-format'
import { Section } from '@/shared/ui/Section'
import { isEnded } from './line-fulfilment'
import { ShipmentCard } from './ShipmentCard'
import css from './order-shipments.module.css'

export function OrderShipments({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const { shipments, lastExpectedOn } = order
  return (
    <Section title={t('detail.shipments.title')}>
      {shipments.length === 0 && (
        <p className={css.none}>
          {lastExpectedOn
            ? t('detail.shipments.emptyExpected', { date: format.date(lastExpectedOn) })
            : t(isEnded(order) ? 'detail.shipments.none' : 'detail.shipments.empty')}
        </p>
      )}
      {shipments.map((shipment, index) => (
        <ShipmentCard key={shipment.id} shipment={shipment} position={index + 1} total={shipments.length} />
      ))}
    </Section>
  )
}
