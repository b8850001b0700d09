import type { OrderStatus, ShipmentStatus } from './vocabulary'

/**
 * Which status of an order may follow which, one step at a time: as the ERP moves it, and before that as authorizers
 * decide. A cancelled decision makes an order wait again (domain-rules §1).
 */
export const orderTransitions: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  pendingAuthorization: ['received', 'declined', 'cancelled'],
  declined: ['pendingAuthorization'],
  received: ['onHold', 'confirmed', 'backordered', 'cancelled', 'rejected', 'pendingAuthorization'],
  onHold: ['confirmed', 'backordered', 'cancelled', 'rejected'],
  confirmed: ['onHold', 'picking', 'backordered', 'cancelled'],
  picking: ['backordered', 'partlyShipped', 'shipped', 'cancelled'],
  backordered: ['confirmed', 'picking', 'partlyShipped', 'shipped', 'cancelled'],
  partlyShipped: ['shipped', 'delivered'],
  shipped: ['delivered'],
  delivered: [],
  cancelled: [],
  rejected: [],
}

/** Whether an order may go from one state to the other. */
export const canTransition = (from: OrderStatus, to: OrderStatus): boolean => orderTransitions[from].includes(to)

/** Nothing happens to the order any more. */
export const isFinal = (status: OrderStatus): boolean => orderTransitions[status].length === 0

/**
 * Is there a legal way from one status to another? The portal hears of the ERP in intervals and may miss steps between;
 * a status that cannot be reached is a fault of the data.
 */
export function canReach(from: OrderStatus, to: OrderStatus): boolean {
  const seen = new Set<OrderStatus>([from])
  for (const status of seen) {
    if (status === to) return true
    for (const next of orderTransitions[status]) seen.add(next)
  }
  return false
}

export type LineQuantities = { ordered: number; confirmed: number | null; shipped: number; backordered: number }

/** What the line still has to deliver. */
export const openQuantity = (line: LineQuantities): number =>
  Math.max((line.confirmed ?? line.ordered) - line.shipped, 0)

/**
 * Can these quantities stand on one line? Whole, not negative, never more shipped than confirmed, and the backorder a
 * part of what is still open.
 */
export const isSoundLine = (line: LineQuantities): boolean =>
  [line.ordered, line.confirmed ?? 0, line.shipped, line.backordered].every((q) => Number.isSafeInteger(q) && q >= 0) &&
  line.shipped <= (line.confirmed ?? line.ordered) &&
  line.backordered <= openQuantity(line)

/** What people of the ERP decided about an order, before anything has shipped. */
export type OrderPhase = 'received' | 'onHold' | 'confirmed' | 'picking' | 'cancelled' | 'rejected'

/**
 * The status that phase, quantities and shipments amount to: shipping outweighs the phase, and an order that waits for
 * goods is backordered unless its other lines are being picked.
 */
export function deriveStatus(
  phase: OrderPhase,
  lines: readonly LineQuantities[],
  shipments: readonly { status: ShipmentStatus }[],
): OrderStatus {
  if (phase === 'cancelled' || phase === 'rejected') return phase
  if (lines.some((line) => line.shipped > 0)) {
    if (lines.some((line) => openQuantity(line) > 0)) return 'partlyShipped'
    const arrived = shipments.length > 0 && shipments.every((shipment) => shipment.status === 'delivered')
    return arrived ? 'delivered' : 'shipped'
  }
  if (phase === 'confirmed' && lines.some((line) => line.backordered > 0)) return 'backordered'
  return phase
}
