import type { OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { SalesAnswer, SalesFigure, SalesQuestion } from '../tx'
import { periodOf } from './order-sales'

/** Sales as one would add them up by hand; what the columns answer is compared with it. */
export function naiveSales(orders: readonly OrderRow[], question: Omit<SalesQuestion, 'filter'>): SalesAnswer {
  const { products, rates, periods = [], by, categoryOf } = question
  const groups = new Map<string, SalesFigure>()
  const total: SalesFigure = { orders: 0, quantity: 0, amount: 0 }
  const leftOut = new Map<OrderRow['currency'], number>()
  const keyOf = (order: OrderRow, line: OrderLineRow): string => {
    if (by === 'product') return line.productId
    if (by === 'category') return categoryOf?.(line.productId) ?? ''
    if (by === 'period') return String(periodOf(periods, order.placedAt))
    return (by === 'company' ? order.companyId : by === 'branch' ? order.branchId : order.shipTo.country) ?? ''
  }
  for (const order of orders) {
    const lines = order.lines.filter(({ productId }) => !products || products.has(productId))
    if (lines.length === 0) continue
    if (rates.convert(0, order.currency) === null) {
      leftOut.set(order.currency, (leftOut.get(order.currency) ?? 0) + 1)
      continue
    }
    total.orders += 1
    const counted = new Set<string>()
    for (const line of lines) {
      const key = keyOf(order, line)
      const group = groups.get(key) ?? { orders: 0, quantity: 0, amount: 0 }
      const amount = rates.convert(line.net, order.currency) ?? 0
      for (const figure of [group, total]) {
        figure.quantity += line.ordered
        figure.amount += amount
      }
      if (!counted.has(key)) group.orders += 1
      counted.add(key)
      groups.set(key, group)
    }
  }
  return { groups, total, leftOut: [...leftOut].map(([currency, orders]) => ({ currency, orders })) }
}
