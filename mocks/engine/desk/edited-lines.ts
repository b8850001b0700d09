import type { OrderLineId } from '@/domain/ids'
import { quantityFault } from '@/domain/quantity'
import type { FieldError } from '@/domain/result'
import type { OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { productsOf } from '../orders/order-record'

type Quantity = { lineId: OrderLineId; quantity: number }

/** The lines with new quantities; zero takes a line out, and a line that is not named stays as it is. */
export async function editedLines(
  tx: Tx,
  quantities: readonly Quantity[],
  order: OrderRow,
): Promise<{ lines: OrderLineRow[]; errors: FieldError[] }> {
  const products = await productsOf(
    tx,
    order.lines.map((line) => line.productId),
  )
  const errors: FieldError[] = []
  const next = new Map<OrderLineId, number>()
  for (const [at, { lineId, quantity }] of quantities.entries()) {
    const line = order.lines.find(({ id }) => id === lineId)
    if (!line) errors.push({ pointer: `/lines/${at}/lineId`, code: 'unknown' })
    else if (next.has(lineId)) errors.push({ pointer: `/lines/${at}/lineId`, code: 'duplicate' })
    else if (quantity !== 0 && quantity !== line.ordered) {
      const product = products.get(line.productId)
      const fault = product ? quantityFault(quantity, product) : null
      if (fault) errors.push({ pointer: `/lines/${at}/quantity`, ...fault })
    }
    next.set(lineId, quantity)
  }
  const lines = order.lines.flatMap((line): OrderLineRow[] => {
    const ordered = next.get(line.id) ?? line.ordered
    return ordered === 0 ? [] : [{ ...line, ordered, net: ordered * line.unitPrice }]
  })
  if (lines.length === 0) errors.push({ pointer: '/lines', code: 'required' })
  return { lines, errors }
}
