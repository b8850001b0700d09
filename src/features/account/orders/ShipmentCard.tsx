import { useTranslation } from 'react-i18next'
import type { Shipment } from '@/contract/order-detail'
import { useDeliveryMethod } from '@/entities/order/use-delivery-method'
import { useFormat } from '@/shared/i18n/use-format'
import { Disclosure } from '@/shared/ui/Disclosure'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Steps } from '@/shared/ui/Steps'
import { TrackingLink } from '@/shared/ui/TrackingLink'
import { usePagedRows } from '@/shared/ui/use-paged-rows'
import css from './order-shipments.module.css'
import { useShipmentSteps } from './use-shipment-steps'

type Props = { shipment: Shipment; position: number; total: number }

/** One shipment: what and with whom (ORD-12), and how far it is (ORD-14). */
export function ShipmentCard({ shipment, position, total }: Props) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const method = useDeliveryMethod()
  const steps = useShipmentSteps(shipment)
  const { shown, pager } = usePagedRows(shipment.lines)
  const heading = t('detail.shipments.heading', { position, total })
  return (
    <article className={css.shipment} data-testid="shipment">
      <div>
        <h3>{heading}</h3>
        {shipment.tracking ? (
          <TrackingLink {...shipment.tracking} />
        ) : (
          <span className="cap">{t('detail.shipments.noTracking')}</span>
        )}
        <div className="cap">
          {t('detail.shipments.contents', {
            method: method(shipment.deliveryMethod),
            packages: t('detail.shipments.packages', { count: shipment.packages }),
            weight: t('detail.shipments.weightKg', {
              weight: format.number(Math.round(shipment.weightGrams / 100) / 10),
            }),
          })}
        </div>
        <div className="cap">{t('detail.shipments.number', { number: shipment.number })}</div>
      </div>
      <div>
        <Steps label={heading} steps={steps} />
        <Disclosure summary={t('detail.shipments.items')} className={css.items}>
          <ul>
            {shown.map((line) => (
              <li key={line.orderLineId}>
                <span className="num">
                  {t('detail.shipments.quantity', { quantity: format.number(line.quantity) })}
                </span>
                <DocNumber number={line.sku} /> <span>{line.name}</span>
              </li>
            ))}
          </ul>
          {pager}
        </Disclosure>
      </div>
    </article>
  )
}
