import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { openPieces, type Pieces } from './warehouse'

/**
 * What the next shipment takes of the pieces that could leave: the first delivery that was agreed to, has not left, and
 * is there as a whole. Without agreed deliveries, or when none of them is left, all of it.
 */
export async function piecesToShip(
  tx: Tx,
  order: ErpOrderRow,
  possible: readonly Pieces[],
): Promise<{ pieces: readonly Pieces[]; delivery: number | null }> {
  const shipments = await tx.erpShipments.by('orderNumber', order.number)
  const left = (order.deliveries ?? []).filter(({ number }) => !shipments.some(({ delivery }) => delivery === number))
  if (left.length === 0) return { pieces: possible, delivery: null }
  const open = new Map(openPieces(order).map(({ position, quantity }) => [position, quantity]))
  const there = new Map(possible.map(({ position, quantity }) => [position, quantity]))
  for (const [at, { number, lines }] of left.entries()) {
    // The last one takes what corrections have added, and none takes what they have taken away.
    const isLast = at === left.length - 1
    const planned = isLast ? [...open].map(([position, quantity]) => ({ position, quantity })) : lines
    const due = planned
      .map(({ position, quantity }) => ({ position, quantity: Math.min(quantity, open.get(position) ?? 0) }))
      .filter(({ quantity }) => quantity > 0)
    if (due.length > 0 && due.every(({ position, quantity }) => quantity <= (there.get(position) ?? 0)))
      return { pieces: due, delivery: number }
  }
  return { pieces: [], delivery: null }
}
