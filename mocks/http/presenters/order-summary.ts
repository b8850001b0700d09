import type { DeskOrderSummary } from '@/contract/admin/orders'
import type { OrderSummary } from '@/contract/order-list'
import type { ListedDeskOrder } from '@mocks/engine/desk/list-desk-orders'
import type { ListedOrder } from '@mocks/engine/orders/list-orders'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { isoOf } from './time'
import { presentTracking } from './tracking'

/** ORD-01, ORD-03, ORD-04: a line of the purchase history, tracking that of the newest shipment. */
export const presentOrderSummary = ({ order, shipments }: ListedOrder, viewer: Viewer): OrderSummary => {
  const tracked = shipments
    .toSorted((a, b) => b.packedAt - a.packedAt)
    .flatMap((shipment) => presentTracking(shipment) ?? [])
  return {
    id: order.id,
    number: order.number,
    poNumber: order.poNumber,
    placedAt: isoOf(order.placedAt),
    placedBy: order.placedBy,
    enteredBy: order.enteredBy,
    status: order.status,
    authorization: order.authorization,
    origin: order.origin,
    shipTo: order.shipTo.name,
    total: amountFor(viewer, order.total, order.currency),
    lineCount: order.lines.length,
    tracking: tracked[0] ?? null,
    moreShipments: Math.max(tracked.length - 1, 0),
  }
}

export const presentDeskOrderSummary = (row: ListedDeskOrder, viewer: Viewer): DeskOrderSummary => ({
  ...presentOrderSummary(row, viewer),
  companyId: row.company.id,
  companyName: row.company.name,
  customerNumber: row.company.customerNumber,
  erpState: row.order.erpState,
  erpNumber: row.order.erpNumber,
})
