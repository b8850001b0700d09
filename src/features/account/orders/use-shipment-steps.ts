import { useTranslation } from 'react-i18next'
import type { Shipment } from '@/contract/order-detail'
import { shipmentStatuses } from '@/domain/orders/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import type { Step } from '@/shared/ui/Steps'

/** The way of a shipment with the times of what has happened and the date of what is expected. */
export const useShipmentSteps = (shipment: Shipment): Step[] => {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const reached = shipmentStatuses.indexOf(shipment.status)
  const at = {
    packed: shipment.packedAt,
    handedOver: shipment.handedOverAt,
    inTransit: null,
    delivered: shipment.deliveredAt,
  }
  return shipmentStatuses.map((status, index) => {
    const time = at[status]
    const done = index < reached || (status === shipment.status && status === 'delivered')
    const state = done ? 'done' : index === reached ? 'now' : 'next'
    const expected = status === 'delivered' && shipment.expectedOn
    const note =
      time && state !== 'next'
        ? format.dateTime(time)
        : expected
          ? t('detail.shipments.expected', { date: format.date(expected) })
          : state === 'next'
            ? t('detail.shipments.notYet')
            : state === 'now'
              ? t('detail.shipments.onTheWay')
              : undefined
    return { id: status, label: t(`detail.shipments.steps.${status}`), note, state }
  })
}
