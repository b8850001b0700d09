import { useTranslation } from 'react-i18next'
import type { OrderLine } from '@/contract/order-detail'
import type { OrderStatus } from '@/domain/orders/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import css from './order-lines.module.css'
import { lineFulfilment } from './line-fulfilment'

type Props = { line: OrderLine; status: OrderStatus }

/** A line's bar with the words under it: what is complete, what leaves when, what is missing (ORD-06). */
export function FulfilmentCell({ line, status }: Props) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const { shipped, toShip, backordered, short, state } = lineFulfilment(line, status)

  const waiting = (quantity: number): string => {
    const shown = format.number(quantity)
    if (line.expectedOn)
      return t('detail.lines.state.expected', { quantity: shown, date: format.date(line.expectedOn) })
    if (line.leadTimeDays !== null)
      return t('detail.lines.state.leadTime', { quantity: shown, count: line.leadTimeDays })
    return t('detail.lines.state.toShip', { quantity: shown })
  }
  const words = {
    complete: () => t('detail.lines.state.complete'),
    notDelivered: () => t('detail.lines.state.notDelivered'),
    backordered: () => waiting(backordered),
    toShip: () => waiting(toShip),
    short: () => t('detail.lines.state.short', { quantity: format.number(short) }),
  }[state]()

  return (
    <>
      <Bar
        size="xs"
        total={line.ordered}
        parts={[
          { value: shipped, color: 'accent' },
          { value: toShip, color: 'accent-mid' },
          { value: backordered, color: 'warn' },
        ]}
      />
      <span className={css.words}>{words}</span>
    </>
  )
}
