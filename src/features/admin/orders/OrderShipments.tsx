import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import { useDeliveryMethod } from '@/entities/order/use-delivery-method'
import { useFormat } from '@/shared/i18n/use-format'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { TrackingLink } from '@/shared/ui/TrackingLink'
import css from './orders.module.css'

type Shipment = DeskOrderDetail['shipments'][number]

export function OrderShipments({ shipments }: Pick<DeskOrderDetail, 'shipments'>) {
  const { t } = useTranslation('adminOrders')
  return (
    <Section title={t('shipments.heading')}>
      {shipments.length === 0 ? (
        <p className="dim">{t('shipments.none')}</p>
      ) : (
        <ul className={css.shipments}>
          {shipments.map((shipment) => (
            <ShipmentItem key={shipment.id} shipment={shipment} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function ShipmentItem({ shipment }: { shipment: Shipment }) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const delivery = useDeliveryMethod()
  const { tracking } = shipment
  const when = shipment.deliveredAt
    ? t('shipments.delivered', { when: format.dateTime(shipment.deliveredAt) })
    : shipment.expectedOn
      ? t('shipments.expected', { when: format.date(shipment.expectedOn) })
      : shipment.handedOverAt
        ? t('shipments.handedOver', { when: format.dateTime(shipment.handedOverAt) })
        : t('shipments.packed', { when: format.dateTime(shipment.packedAt) })
  return (
    <li>
      <span className={css.shipmentHead}>
        <bdi dir="ltr">{shipment.number}</bdi>
        <StatusBadge kind="shipment" status={shipment.status} />
        <span className="cap">{when}</span>
      </span>
      <span>
        {tracking ? (
          <TrackingLink carrier={tracking.carrier} number={tracking.number} url={tracking.url} />
        ) : (
          <span className="cap">{t('shipments.noTracking')}</span>
        )}
      </span>
      <span className="cap">
        {delivery(shipment.deliveryMethod)} · {t('shipments.packages', { count: shipment.packages })} ·{' '}
        {format.list(
          shipment.lines.map(({ sku, quantity }) => t('shipments.line', { sku, quantity: format.number(quantity) })),
        )}
      </span>
    </li>
  )
}
