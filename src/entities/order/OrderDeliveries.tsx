import { useTranslation } from 'react-i18next'
import type { OrderDelivery } from '@/contract/deliveries'
import type { OrderDetail } from '@/contract/order-detail'
import { useFormat } from '@/shared/i18n/use-format'
import { AddressText } from '@/shared/ui/AddressText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { usePagedRows } from '@/shared/ui/use-paged-rows'
import css from './OrderDeliveries.module.css'

/** ORD-18, ORD-19: in which parts it was agreed to come, and how far each is. One delivery needs no table. */
export function OrderDeliveries({ order }: { order: Pick<OrderDetail, 'deliveries' | 'shipTo'> }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  if (order.deliveries.length < 2) return null
  return (
    <Section title={t('detail.deliveries.title')}>
      <PlainTable
        label={t('detail.deliveries.title')}
        rows={order.deliveries}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            id: 'number',
            header: t('detail.deliveries.delivery'),
            rowHeader: true,
            cell: ({ number, warehouse, isService }) => {
              if (isService) return t('detail.deliveries.service')
              const place = format.number(number)
              return warehouse
                ? t('detail.deliveries.from', { number: place, warehouse: warehouse.name })
                : t('detail.deliveries.number', { number: place })
            },
          },
          {
            id: 'goods',
            header: t('detail.deliveries.goods'),
            cell: (delivery) => <Goods delivery={delivery} order={order} />,
          },
          {
            id: 'state',
            header: t('detail.deliveries.state'),
            cell: ({ state, dispatchOn, shipment }) => {
              if (state === 'open') return t('detail.deliveries.open', { date: format.date(dispatchOn) })
              return state === 'sent'
                ? t('detail.deliveries.sent', { shipment })
                : t('detail.deliveries.delivered', { shipment })
            },
          },
        ]}
      />
    </Section>
  )
}

function Goods({ delivery, order }: { delivery: OrderDelivery; order: Pick<OrderDetail, 'shipTo'> }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const { shown, pager } = usePagedRows(delivery.lines)
  return (
    <div className={css.goods}>
      {shown.map(({ orderLineId, name, quantity }) => (
        <div key={orderLineId}>{t('detail.deliveries.piece', { quantity: format.number(quantity), name })}</div>
      ))}
      {pager}
      {delivery.shipTo.name !== order.shipTo.name && (
        <div className="cap">
          <AddressText address={delivery.shipTo} />
        </div>
      )}
    </div>
  )
}
