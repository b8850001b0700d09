import { useTranslation } from 'react-i18next'
import type { Basket } from '@/contract/basket'
import type { PlannedDelivery } from '@/contract/deliveries'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { usePagedRows } from '@/shared/ui/use-paged-rows'
import css from './deliveries.module.css'

/** Each delivery: from where, when, where to and what. */
export function PlannedDeliveries({ basket }: { basket: Basket }) {
  const { t } = useTranslation('basket')
  return (
    <ol className={css.deliveries} aria-label={t('delivery.list')} data-testid="deliveries">
      {basket.plan.deliveries.map((delivery) => (
        <Delivery key={delivery.number} delivery={delivery} basket={basket} />
      ))}
    </ol>
  )
}

function Delivery({ delivery, basket }: { delivery: PlannedDelivery; basket: Basket }) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const unit = useUnit()
  const { number, warehouse, to, isService, dispatchOn, lines, freight } = delivery
  const { shown, pager } = usePagedRows(lines)
  const date = format.date(dispatchOn)
  const title = warehouse
    ? t('delivery.from', { number: format.number(number), warehouse: warehouse.name })
    : t('delivery.number', { number: format.number(number) })
  return (
    <li>
      <div className={css.head}>
        <b>{isService ? t('delivery.service') : title}</b>
        <span>{isService ? t('delivery.done', { date }) : t('delivery.leaves', { date })}</span>
        {freight && freight.amount > 0 && (
          <span className={css.freight}>
            {t('summary.freight')} <MoneyText value={freight} />
          </span>
        )}
      </div>
      {to && <p className={css.to}>{t('delivery.to', { name: to.name })}</p>}
      <ul className={css.pieces}>
        {shown.map(({ lineId, quantity }) => {
          const line = basket.lines.find(({ id }) => id === lineId)
          return (
            line && (
              <li key={lineId}>
                <span>{line.name}</span>
                <span className="nowrap num">
                  {quantity === line.quantity
                    ? t('checkout.summary.quantity', { quantity: format.number(quantity), unit: unit(line.unit) })
                    : t('delivery.part', {
                        quantity: format.number(quantity),
                        all: format.number(line.quantity),
                        unit: unit(line.unit),
                      })}
                </span>
              </li>
            )
          )
        })}
      </ul>
      {pager}
    </li>
  )
}
