import { useTranslation } from 'react-i18next'
import type { OrderDetail, OrderLine } from '@/contract/order-detail'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { usePagedRows } from '@/shared/ui/use-paged-rows'
import { FulfilmentCell } from './FulfilmentCell'
import { LineReturn } from './LineReturn'
import { LineWish, lineShipTo } from '@/entities/order/LineWish'
import { GoodsLink } from '@/features/session/GoodsLink'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { useUnit } from '@/entities/product/use-unit'
import { WithThumb } from '@/entities/product/WithThumb'
import css from './order-lines.module.css'

export function OrderLinesTable({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const unit = useUnit()
  const { shown, pager } = usePagedRows(order.lines)

  return (
    <div className={css.wrap} role="region" aria-label={t('detail.lines.label')} tabIndex={0}>
      <table className={css.table} data-testid="order-lines">
        <thead>
          <tr>
            <th scope="col">{t('detail.lines.product')}</th>
            <th scope="col" className="end">
              {t('detail.lines.ordered')}
            </th>
            <th scope="col" className="end">
              {t('detail.lines.confirmed')}
            </th>
            <th scope="col" className="end">
              {t('detail.lines.shipped')}
            </th>
            <th scope="col" className="end">
              {t('detail.lines.backordered')}
            </th>
            <th scope="col" className={css.fulfilment}>
              {t('detail.lines.fulfilment')}
            </th>
            <th scope="col" className="end">
              {t('detail.lines.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.id}>
              <td>
                <WithThumb picture={line.picture}>
                  <span className={css.name}>
                    <GoodsLink sku={line.sku}>{line.name}</GoodsLink>
                  </span>
                  <span className={css.second}>
                    <DocNumber number={line.sku} />
                    {line.unitPrice && (
                      <>
                        {' '}
                        {t('detail.lines.at')} <MoneyText value={line.unitPrice} />
                      </>
                    )}
                  </span>
                  <LineWish wishes={line.wishes} shipTo={lineShipTo(line, order)} />
                  {line.configuration && <ConfigurationText configuration={line.configuration} />}
                </WithThumb>
              </td>
              <td className="end nowrap num">
                {format.number(line.ordered)} <span className="cap">{unit(line.unit)}</span>
              </td>
              <td className="end num">
                <Confirmed line={line} />
              </td>
              <td className="end num">
                <Count value={line.shipped} />
              </td>
              <td className="end num">
                {line.backordered > 0 ? (
                  <b className={css.warn}>{format.number(line.backordered)}</b>
                ) : (
                  <Count value={0} />
                )}
              </td>
              <td className={css.fulfilment}>
                <FulfilmentCell line={line} status={order.status} />
                <LineReturn order={order} line={line} />
              </td>
              <td className="end">
                <MoneyText value={line.net} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
    </div>
  )
}

function Count({ value }: { value: number }) {
  const format = useFormat()
  return <span className={value === 0 ? 'dim' : undefined}>{format.number(value)}</span>
}

function Confirmed({ line }: { line: OrderLine }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  if (line.confirmed === null) return <span className="sr">{t('detail.lines.notConfirmed')}</span>
  return <span className={line.confirmed < line.ordered ? css.warn : undefined}>{format.number(line.confirmed)}</span>
}
