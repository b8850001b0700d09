import { lineNet, orderTotals } from '@/domain/pricing'
import type { CorrectionRow, OrderLineRow, OrderRow } from '@mocks/store/rows/orders'

/** A line as it was before a correction of it. */
function before(line: OrderLineRow, { field, ...correction }: CorrectionRow): OrderLineRow {
  if (field === 'quantity') return { ...line, confirmed: Number(correction.before) }
  if (field === 'unitPrice') return { ...line, unitPrice: Number(correction.before) }
  return field === 'expectedOn' ? { ...line, expectedOn: correction.before || null } : line
}

/**
 * ORD-10: the order as it stood when it had only its first corrections, with every amount counted anew. What an operator
 * changed is written down as it was before, so that older versions need no copy of their own.
 */
export function orderWith(order: OrderRow, corrections: number, taxBasisPoints: number): OrderRow {
  const later = order.corrections.slice(corrections).toReversed()
  if (later.length === 0) return order
  return counted(
    order,
    order.lines.map((line) => later.filter(({ position }) => position === line.position).reduce(before, line)),
    taxBasisPoints,
  )
}

/** The order as it was placed: nothing confirmed and nothing corrected. */
export const orderAsPlaced = (order: OrderRow, taxBasisPoints: number): OrderRow => {
  const first = orderWith(order, 0, taxBasisPoints)
  return counted(
    first,
    first.lines.map((line) => ({ ...line, confirmed: null })),
    taxBasisPoints,
  )
}

const counted = (order: OrderRow, lines: readonly OrderLineRow[], taxBasisPoints: number): OrderRow => ({
  ...order,
  lines: lines.map((line) => ({ ...line, net: lineNet(line, order.currency) })),
  ...orderTotals(lines, order.freight, taxBasisPoints, order.currency),
})
