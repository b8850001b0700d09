import type { Id } from '@/domain/ids'
import { canReach, deriveStatus, openQuantity } from '@/domain/orders/status'
import type { Context } from '@mocks/engine/context'
import { documentEventId } from '@mocks/erp/event-id'
import type { ErpShipmentRow } from '@mocks/store/rows/erp'
import type { OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { type RowResult, waitsFor } from '../job-work'
import { differs } from '@mocks/engine/differs'
import { keepDocument, keepEvent } from './keep-record'
import { tellBuyer } from './tell-buyer'

/** Brings a shipment with its tracking into the portal (ORD-04, ORD-14), and the order's quantities along. */
export async function applyShipment(tx: Tx, ctx: Context, row: ErpShipmentRow): Promise<RowResult> {
  const key = row.number
  const order = await tx.orders.one('erpNumber', row.orderNumber)
  const awaited = { kind: 'order', key: row.orderNumber } as const
  if (!order) return waitsFor(key, 'orderMissing', { order: row.orderNumber }, awaited)
  const known = await tx.shipments.one('number', key)
  const others = (await tx.shipments.by('orderId', order.id)).filter(({ number }) => number !== key)
  const facts = factsOf(order, row)
  const lines = shippedLines(order, [...others, facts])
  if (!lines) return waitsFor(key, 'orderNotConfirmed', { order: row.orderNumber }, awaited)
  if (known && !differs(known, facts)) return { key, outcome: 'unchanged', message: null }

  const shipment = known
    ? await tx.shipments.update(known.id, facts)
    : await tx.shipments.insert({ id: ctx.ids.next<'Shipment'>('Shipment') as Id<'Shipment'>, ...facts })
  await followOrder(tx, ctx, order, lines, [...others, shipment])
  await keepSteps(tx, ctx, order, shipment)
  if (known && saysOtherwise(known, shipment)) await keepNewer(tx, ctx, order, known)
  if (shipment.trackingNumber !== null && !known?.handedOverAt) await tellShipped(tx, ctx, order, shipment)
  return { key, outcome: known ? 'updated' : 'created', message: null }
}

type Facts = Omit<ShipmentRow, 'id' | 'version'>

function factsOf(order: OrderRow, row: ErpShipmentRow): Facts {
  const { number, status, deliveryMethod, carrier, trackingNumber, packages, weightGrams } = row
  const { packedAt, handedOverAt, deliveredAt, expectedOn } = row
  const lines = row.lines.flatMap(({ position, quantity }) => {
    const line = order.lines.find((each) => each.position === position)
    return line ? [{ orderLineId: line.id, quantity }] : []
  })
  return {
    orderId: order.id,
    companyId: order.companyId,
    ...{ number, status, deliveryMethod, carrier, trackingNumber, packages, weightGrams },
    ...{ packedAt, handedOverAt, deliveredAt, expectedOn, lines },
    ...(row.delivery !== undefined && { delivery: row.delivery }),
  }
}

/** Pieces of each line that these shipments carry. */
function piecesIn(shipments: readonly Pick<ShipmentRow, 'lines'>[]): ReadonlyMap<string, number> {
  const carried = new Map<string, number>()
  for (const { lines } of shipments)
    for (const { orderLineId, quantity } of lines) carried.set(orderLineId, (carried.get(orderLineId) ?? 0) + quantity)
  return carried
}

/** The order's lines with at least what its shipments carry; null when that is more than the portal knows confirmed. */
function shippedLines(order: OrderRow, shipments: readonly Pick<ShipmentRow, 'lines'>[]): OrderRow['lines'] | null {
  const carried = piecesIn(shipments)
  const lines = order.lines.map((line) => {
    const shipped = Math.max(line.shipped, carried.get(line.id) ?? 0)
    return { ...line, shipped, backordered: Math.min(line.backordered, openQuantity({ ...line, shipped })) }
  })
  return lines.every((line) => line.shipped <= (line.confirmed ?? 0)) ? lines : null
}

async function followOrder(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  lines: OrderRow['lines'],
  shipments: readonly ShipmentRow[],
) {
  const carried = piecesIn(shipments)
  // What has left with a shipment that is not read yet has not arrived because the others have.
  const isComplete = lines.every(({ id, shipped }) => (carried.get(id) ?? 0) >= shipped)
  const known = deriveStatus('picking', lines, shipments)
  const derived = known === 'delivered' && !isComplete ? 'shipped' : known
  const status = canReach(order.status, derived) ? derived : order.status
  const facts = { lines, status }
  if (differs(order, facts)) await tx.orders.update(order.id, { ...facts, erpAsOf: ctx.clock.now() })
}

async function keepSteps(tx: Tx, ctx: Context, order: OrderRow, shipment: ShipmentRow): Promise<void> {
  const { number, status, carrier, trackingNumber, packedAt, handedOverAt, deliveredAt } = shipment
  const keep = (event: string, at: number, actor: string, params: Record<string, string> = {}) =>
    keepEvent(tx, order, {
      id: documentEventId(number, event),
      at,
      actor,
      event,
      params: { shipment: number, ...params },
    })
  await keep('packed', packedAt, 'Warehouse 1')
  if (handedOverAt !== null && carrier !== null)
    await keep('handedOver', handedOverAt, 'Warehouse 1', { carrier, trackingNumber: trackingNumber ?? '' })
  if (status === 'inTransit') await keep('inTransit', ctx.clock.now(), carrier ?? '')
  if (deliveredAt !== null) await keep('delivered', deliveredAt, carrier ?? 'Warehouse 1')
  await keepDocument(tx, ctx, order, { kind: 'deliveryNote', number, issuedAt: packedAt, shipmentId: shipment.id })
}

/** ORD-10: its note names who carries it and by which number; goods that were repacked are other goods. */
const saysOtherwise = (known: ShipmentRow, { carrier, trackingNumber, lines }: ShipmentRow): boolean =>
  differs(known, { carrier, trackingNumber, lines })

const keepNewer = (tx: Tx, ctx: Context, order: OrderRow, { number, carrier, trackingNumber, lines }: ShipmentRow) =>
  keepDocument(
    tx,
    ctx,
    order,
    { kind: 'deliveryNote', number, issuedAt: ctx.clock.now() },
    { newer: true, said: { carrier, trackingNumber, lines } },
  )

const tellShipped = (tx: Tx, ctx: Context, order: OrderRow, shipment: ShipmentRow): Promise<void> =>
  tellBuyer(tx, ctx, order, (name) => ({
    kind: 'orderShipped',
    params: {
      name,
      number: order.number,
      shipment: shipment.number,
      carrier: shipment.carrier,
      trackingNumber: shipment.trackingNumber,
    },
  }))
