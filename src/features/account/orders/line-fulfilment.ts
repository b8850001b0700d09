import type { OrderLine } from '@/contract/order-detail'
import type { OrderStatus } from '@/domain/orders/vocabulary'

export type Fulfilment = {
  shipped: number
  /** Confirmed or still expected to be confirmed, neither shipped nor backordered. */
  toShip: number
  backordered: number
  /** Ordered, but not confirmed by the supplier. */
  short: number
  state: 'complete' | 'notDelivered' | 'backordered' | 'toShip' | 'short'
}

/** Of these nothing is to be expected, unless a decision is taken back. */
const ended: readonly OrderStatus[] = ['cancelled', 'rejected', 'declined']
export const isEnded = ({ status }: { status: OrderStatus }): boolean => ended.includes(status)

/** How far a line is, from the quantities the order carries. Quantities are whole units. */
export const lineFulfilment = (line: OrderLine, order: OrderStatus): Fulfilment => {
  const promised = line.confirmed ?? line.ordered
  const { shipped, backordered } = line
  const short = Math.max(0, line.ordered - promised)
  const toShip = ended.includes(order) ? 0 : Math.max(0, promised - shipped - backordered)
  const state = ended.includes(order)
    ? 'notDelivered'
    : backordered > 0
      ? 'backordered'
      : toShip > 0
        ? 'toShip'
        : short > 0
          ? 'short'
          : 'complete'
  return { shipped, toShip, backordered, short, state }
}
