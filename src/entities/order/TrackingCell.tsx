import { useTranslation } from 'react-i18next'
import type { OrderSummary } from '@/contract/orders'
import { TrackingLink } from '@/shared/ui/TrackingLink'
import css from './TrackingCell.module.css'

/** Carrier and number of the newest shipment and how many more there are, or that nothing has left yet (ORD-04). */
export function TrackingCell({ order }: { order: Pick<OrderSummary, 'tracking' | 'moreShipments' | 'origin'> }) {
  const { t } = useTranslation('orders')
  if (!order.tracking) {
    return <span className="cap">{t(order.origin === 'inStore' ? 'tracking.inStore' : 'tracking.none')}</span>
  }
  const { carrier, number, url } = order.tracking
  return (
    <span className={css.tracking} title={number}>
      <TrackingLink carrier={carrier} number={number} url={url} more={order.moreShipments} />
    </span>
  )
}
