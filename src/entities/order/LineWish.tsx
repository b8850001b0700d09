import { useTranslation } from 'react-i18next'
import type { OrderDetail, OrderLine } from '@/contract/order-detail'
import { useFormat } from '@/shared/i18n/use-format'
import css from './LineWish.module.css'

type Wish = Omit<OrderLine['wishes'], 'deliveryAddressId'>
type Props = { wishes: Wish; shipTo: Pick<OrderDetail['shipTo'], 'name' | 'city'> | null }

/** ORD-15: what was wished for a line alone: where to, when, the buyer's own reference, and a note. */
export function LineWish({ wishes: { requestedOn, reference, note }, shipTo }: Props) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const parts = [
    shipTo && t('detail.lines.sentTo', { name: shipTo.name, city: shipTo.city }),
    requestedOn && t('detail.lines.wantedOn', { date: format.date(requestedOn) }),
    reference && t('detail.lines.reference', { reference }),
    note,
  ].filter((part) => part)
  if (parts.length === 0) return null
  return (
    <span className={css.wish}>
      {parts.map((part) => (
        // What people write has a direction of its own; what stands between the parts has that of the page.
        <span key={part}>
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  )
}

/** Where the line of an order goes, if that is elsewhere than the order. */
export function lineShipTo(
  { id, wishes }: Pick<OrderLine, 'id' | 'wishes'>,
  { deliveries, shipTo }: Pick<OrderDetail, 'deliveries' | 'shipTo'>,
): OrderDetail['shipTo'] | null {
  if (wishes.deliveryAddressId === null) return null
  const its = deliveries.find(({ lines }) => lines.some(({ orderLineId }) => orderLineId === id))?.shipTo
  const isSame = !its || (its.name === shipTo.name && its.street === shipTo.street && its.city === shipTo.city)
  return isSame ? null : its
}
