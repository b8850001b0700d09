import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { GoodsLink } from '@/features/session/GoodsLink'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { usePagedRows } from '@/shared/ui/use-paged-rows'
import { FulfilmentCell } from './FulfilmentCell'
import { LineReturn } from './LineReturn'
import { LineWish, lineShipTo } from '@/entities/order/LineWish'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { useUnit } from '@/entities/product/use-unit'
import { WithThumb } from '@/entities/product/WithThumb'
import css from './order-lines.module.css'

export function OrderLineCards({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const unit = useUnit()
  const { shown, pager } = usePagedRows(order.lines)
  return (
    <>
      <ul className={css.cards} aria-label={t('detail.lines.label')} data-testid="order-lines">
        {shown.map((line) => (
          <li key={line.id}>
            <WithThumb picture={line.picture}>
              <span className={css.cardName}>
                <GoodsLink sku={line.sku}>{line.name}</GoodsLink>
              </span>
            </WithThumb>
            <MoneyText value={line.net} strong />
            <span className={css.meta}>
              <DocNumber number={line.sku} />
              <span>
                {t('detail.lines.summary', {
                  shipped: format.number(line.shipped),
                  ordered: format.number(line.ordered),
                  unit: unit(line.unit),
                })}
              </span>
              {line.backordered > 0 && (
                <b className={css.warn}>
                  {t('detail.lines.backorderedSummary', { quantity: format.number(line.backordered) })}
                </b>
              )}
            </span>
            <LineWish wishes={line.wishes} shipTo={lineShipTo(line, order)} />
            {line.configuration && <ConfigurationText configuration={line.configuration} />}
            <span className={css.cardBar}>
              <FulfilmentCell line={line} status={order.status} />
              <LineReturn order={order} line={line} />
            </span>
          </li>
        ))}
      </ul>
      {pager}
    </>
  )
}
