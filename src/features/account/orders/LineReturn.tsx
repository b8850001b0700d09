import { useTranslation } from 'react-i18next'
import type { OrderDetail, OrderLine } from '@/contract/order-detail'
import { useFormat } from '@/shared/i18n/use-format'
import css from './order-lines.module.css'

/** ADM-20: until when goods of a line may be sent back, or could be. Nothing while none have come. */
export function LineReturn({ order, line }: { order: OrderDetail; line: OrderLine }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  const found = order.returns.lines.find(({ orderLineId }) => orderLineId === line.id)
  // Where the caller may not ask at all, the page says so once.
  const action = order.allowedActions.find((each) => each.action === 'requestReturn')
  const mayEver =
    action?.allowed || action?.reason?.code === 'state.returnExpired' || action?.reason?.code === 'state.returned'
  if (!found || !mayEver || found.state === 'nothing' || found.state === 'notDelivered') return null
  const date = found.returnUntil && format.date(found.returnUntil)
  const words = (): string => {
    if (found.state === 'returned') return t('detail.returns.returned')
    if (!date) return t('detail.returns.open')
    if (found.state === 'expired') return t('detail.returns.expired', { date })
    if (found.quantity === line.ordered) return t('detail.returns.until', { date })
    return t('detail.returns.partUntil', { quantity: format.number(found.quantity), date })
  }
  return <span className={css.words}>{words()}</span>
}
