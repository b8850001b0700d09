import { useTranslation } from 'react-i18next'
import type { OrderSummary } from '@/contract/order-list'
import { TrackingLink } from '@/shared/ui/TrackingLink'
import css from './TrackingCell.module.css'

/** Carrier and number of the newest shipment and how many more there are, or that nothing has left yet (ORD-04). */
export function TrackingCell({ order }: { order: Pick<OrderSummary, 'tracking' | 'moreShipments' | 'origin'> }) {
  if (!order.tracking) return <NoTracking inStore={order.origin === 'inStore'} />
  const { carrier, number, url } = order.tracking
  return (
    <span className={css.tracking} title={number}>
      <TrackingLink carrier={carrier} number={number} url={url} more={order.moreShipments} />
    </span>
  )
}

function NoTracking({ inStore }: { inStore: boolean }) {
  const { t } = useTranslation('orders')
  return <span className="cap">{t(inStore ? 'tracking.inStore' : 'tracking.none')}</span>
}
