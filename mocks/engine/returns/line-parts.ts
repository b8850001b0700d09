import type { ShipmentId } from '@/domain/ids'
import {
  type DeliveredPart,
  type Free,
  freePieces,
  lineReturn,
  type LineReturn,
  type ReturnRules,
} from '@/domain/returns/eligibility'
import { erpToday } from '@mocks/erp/calendar'
import type { OrderLineRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import { nothingTaken, type Taken } from './taken'

type Shipped = Pick<ShipmentRow, 'id' | 'deliveredAt' | 'lines'>
type Order = Pick<OrderRow, 'lines' | 'status' | 'erpNumber'>
type Part = DeliveredPart & { shipmentId: ShipmentId }

const closed: readonly OrderRow['status'][] = ['cancelled', 'rejected', 'declined']

/** What each shipment carried of a line and what returns hold of it. */
const partsOf = ({ id }: Pick<OrderLineRow, 'id'>, shipments: readonly Shipped[], taken: Taken): Part[] =>
  shipments.flatMap(({ id: shipmentId, deliveredAt, lines }) => {
    const quantity = lines.filter(({ orderLineId }) => orderLineId === id).reduce((sum, line) => sum + line.quantity, 0)
    const deliveredOn = deliveredAt === null ? null : erpToday(deliveredAt)
    return quantity > 0
      ? [{ shipmentId, quantity, deliveredOn, taken: taken.get(id)?.ofShipment.get(shipmentId) ?? 0 }]
      : []
  })

/** Goods of an order that is not in the ERP cannot be on their way: nothing is taken back of them. */
const rulesFor = ({ erpNumber }: Order, rules: ReturnRules): ReturnRules =>
  erpNumber === null ? { ...rules, returnsOf: 'delivered' } : rules

const chargedOf = ({ status }: Order, { ordered, confirmed }: OrderLineRow): number =>
  closed.includes(status) ? 0 : (confirmed ?? ordered)

/** ADM-20: a line of an order as the window of the business sees it on a day of the seller. */
export const lineReturnOf = (
  order: Order,
  line: OrderLineRow,
  shipments: readonly Shipped[],
  { rules, today, taken }: { rules: ReturnRules; today: string; taken: Taken },
): LineReturn => {
  const { toCome } = taken.get(line.id) ?? nothingTaken
  return lineReturn(chargedOf(order, line), partsOf(line, shipments, taken), rulesFor(order, rules), today, toCome)
}

/** The pieces of it that may be returned, by shipment, those whose time ends first before the others. */
export const freeOf = (
  order: Order,
  line: OrderLineRow,
  shipments: readonly Shipped[],
  { rules, today, taken }: { rules: ReturnRules; today: string; taken: Taken },
): (Omit<Free, 'part'> & { shipmentId: ShipmentId | null })[] => {
  const parts = partsOf(line, shipments, taken)
  const { toCome } = taken.get(line.id) ?? nothingTaken
  return freePieces(chargedOf(order, line), parts, rulesFor(order, rules), today, toCome).map(({ part, ...free }) => ({
    ...free,
    shipmentId: part === null ? null : (parts[part]?.shipmentId ?? null),
  }))
}
