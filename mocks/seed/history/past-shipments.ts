import type { OrderId, ShipmentId } from '@/domain/ids'
import type { ShipmentRow } from '@mocks/store/rows/orders'
import type { BaseSegment } from '@mocks/store/tx'
import { byCompany, childrenBy, segment, uniqueBy } from './base-segment'
import { trackingNumber } from './tracking-numbers'
import { deliveryMethods, type HistoryColumns } from './history-columns'
import type { HistoryKeys } from './history-keys'
import { parentOf } from './number-scheme'
import { companyOf, lineIdOf, rowOf } from './past-orders'
import { hashOf } from './random'
import { deliveryOf, isCollected } from './timeline'

const gramsPerPackage = { Parcel: 25_000, Pallet: 600_000, Collected: 25_000 } as const

/** Carrier and tracking number of a shipment of the past; null when it was collected. */
export function trackingOf(
  columns: HistoryColumns,
  order: number,
  shipment: number,
): { carrier: string; number: string } | null {
  if (isCollected(columns, order)) return null
  const carrier = rowOf(columns.carriers, columns.carrier[order])
  return { carrier, number: trackingNumber(carrier, columns.seed, shipment) }
}

/** Positions (from 1) and quantities in a shipment. Of a split order the first line left first and the last line last. */
export function shippedLines(
  columns: HistoryColumns,
  order: number,
  which: number,
): { position: number; quantity: number }[] {
  const from = columns.lineStart[order] ?? 0
  const count = (columns.lineStart[order + 1] ?? 0) - from
  const isSplit = (columns.secondDispatchDay[order] ?? 0) > 0
  const shipmentOf = (at: number): number => {
    if (!isSplit || at === 0) return 0
    return at === count - 1 ? 1 : hashOf(columns.seed, order, 30 + at) % 2
  }
  const lines = Array.from({ length: count }, (_, at) => ({
    position: at + 1,
    quantity: columns.lineQuantity[from + at] ?? 0,
  }))
  return lines.filter((line) => shipmentOf(line.position - 1) === which)
}

function gramsOf(
  columns: HistoryColumns,
  order: number,
  lines: readonly { position: number; quantity: number }[],
): number {
  const from = columns.lineStart[order] ?? 0
  const grams = lines.map(({ position, quantity }) => {
    const product = rowOf(columns.products, columns.lineProduct[from + position - 1])
    return product.weightGrams * quantity
  })
  return grams.reduce((sum, weight) => sum + weight, 0)
}

/** The facts of a shipment that the portal's and the ERP's row share. */
export function shipmentFacts(columns: HistoryColumns, shipment: number) {
  const order = parentOf(columns.shipmentStart, shipment)
  const which = shipment - (columns.shipmentStart[order] ?? 0)
  const lines = shippedLines(columns, order, which)
  const weightGrams = gramsOf(columns, order, lines)
  const deliveryMethod = rowOf(deliveryMethods, columns.method[order])
  const tracking = trackingOf(columns, order, shipment)
  return {
    order,
    lines,
    row: {
      status: 'delivered' as const,
      deliveryMethod,
      carrier: tracking?.carrier ?? null,
      trackingNumber: tracking?.number ?? null,
      packages: Math.max(Math.ceil(weightGrams / gramsPerPackage[deliveryMethod]), 1),
      weightGrams,
      ...deliveryOf(columns, order, which),
      expectedOn: null,
    },
  }
}

export function pastShipments(columns: HistoryColumns, keys: HistoryKeys): BaseSegment<ShipmentRow> {
  const at = (shipment: number): ShipmentRow => {
    const { order, lines, row } = shipmentFacts(columns, shipment)
    const orderId = keys.orderId.at(order) as OrderId
    return {
      id: keys.shipmentId.at(shipment) as ShipmentId,
      version: 1,
      orderId,
      companyId: companyOf(columns, order).id,
      number: keys.shipmentNumber.at(shipment),
      ...row,
      lines: lines.map(({ position, quantity }) => ({ orderLineId: lineIdOf(orderId, position), quantity })),
    }
  }
  const { shipmentStart, size } = columns
  return segment(shipmentStart[size] ?? 0, keys.shipmentId, at, {
    number: uniqueBy(keys.shipmentNumber),
    orderId: childrenBy(keys.orderId, shipmentStart),
    companyId: byCompany(columns, shipmentStart),
  })
}
