import type { Id } from '@/domain/ids'
import { deriveStatus, openQuantity } from '@/domain/orders/status'
import type { ShipmentStatus } from '@/domain/orders/vocabulary'
import { addWorkdays } from '@/domain/calendar'
import type { Context } from '@mocks/engine/context'
import type { ErpOrderRow, ErpShipmentRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { carrierTo } from './carriers'
import { erpToday } from './calendar'
import { nextChange } from './erp-change'
import { changeOrder, OperatorError } from './operator'

const order: readonly ShipmentStatus[] = ['packed', 'handedOver', 'inTransit', 'delivered']
const gramsPerPackage = 25_000
/** Not simulated: weights of single items. The ERP weighs a piece at this. */
const gramsPerPiece = 350

export type Pieces = { position: number; quantity: number }

/** Everything that is open and does not wait for goods. */
export const readyPieces = (from: ErpOrderRow): Pieces[] =>
  from.lines
    .map((line) => ({ position: line.position, quantity: openQuantity(line) - line.backordered }))
    .filter(({ quantity }) => quantity > 0)

/** Everything that is open, backorders included: the goods have come. */
export const openPieces = (from: ErpOrderRow): Pieces[] =>
  from.lines
    .map((line) => ({ position: line.position, quantity: openQuantity(line) }))
    .filter(({ quantity }) => quantity > 0)

/** Packs a shipment of some pieces of an order that is being picked; the order follows in quantities and status. */
export async function shipPart(
  tx: Tx,
  ctx: Context,
  from: ErpOrderRow,
  pieces: readonly Pieces[],
  delivery: number | null = null,
): Promise<ErpShipmentRow> {
  if (pieces.length === 0) throw new OperatorError(`Nothing of ${from.number} to ship`)
  const lines = from.lines.map((line) => {
    const quantity = pieces.find(({ position }) => position === line.position)?.quantity ?? 0
    if (quantity < 0 || quantity > openQuantity(line))
      throw new OperatorError(`${quantity} of position ${line.position}`)
    const shipped = line.shipped + quantity
    const left = openQuantity({ ...line, shipped })
    return {
      ...line,
      shipped,
      backordered: Math.min(line.backordered, left),
      expectedOn: left > 0 ? line.expectedOn : null,
    }
  })
  const packed = await changeOrder(
    tx,
    from,
    { lines, status: deriveStatus('picking', lines, [{ status: 'packed' }]) },
    [],
  )
  await takeFromStock(tx, packed, pieces)
  return insertShipment(tx, ctx, packed, pieces, delivery)
}

async function insertShipment(
  tx: Tx,
  ctx: Context,
  from: ErpOrderRow,
  pieces: readonly Pieces[],
  delivery: number | null,
): Promise<ErpShipmentRow> {
  const serial = await tx.nextNumber('shipments')
  const weightGrams = pieces.reduce((sum, { quantity }) => sum + quantity * gramsPerPiece, 0)
  return tx.erpShipments.insert({
    id: ctx.ids.next<'ErpShipment'>('ErpShipment') as Id<'ErpShipment'>,
    changed: await nextChange(tx),
    number: `DN-${serial}`,
    orderNumber: from.number,
    status: 'packed',
    carrier: null,
    trackingNumber: null,
    deliveryMethod: (await isWork(tx, from, pieces)) ? 'OnSite' : from.deliveryMethod,
    packages: Math.max(1, Math.ceil(weightGrams / gramsPerPackage)),
    weightGrams,
    packedAt: ctx.clock.now(),
    handedOverAt: null,
    deliveredAt: null,
    expectedOn: addWorkdays(erpToday(ctx.clock.now()), 2),
    lines: pieces.map(({ position, quantity }) => ({ position, quantity })),
    ...(delivery !== null && { delivery }),
  })
}

/** ORD-26: services alone: somebody comes, and nothing is sent. */
async function isWork(tx: Tx, from: ErpOrderRow, pieces: readonly Pieces[]): Promise<boolean> {
  for (const { position } of pieces) {
    const line = from.lines.find((each) => each.position === position)
    if (!(line && (await tx.erpItems.one('sku', line.sku))?.isService)) return false
  }
  return true
}

const isCarried = ({ deliveryMethod }: ErpShipmentRow): boolean => !['Collected', 'OnSite'].includes(deliveryMethod)

async function takeFromStock(tx: Tx, from: ErpOrderRow, pieces: readonly Pieces[]): Promise<void> {
  for (const { position, quantity } of pieces) {
    const sku = from.lines.find((line) => line.position === position)?.sku ?? ''
    const item = await tx.erpItems.one('sku', sku)
    if (item && item.stock > 0)
      await tx.erpItems.update(item.id, { stock: Math.max(item.stock - quantity, 0), changed: await nextChange(tx) })
  }
}

/** Moves a shipment on; a carrier and tracking number come with the hand-over. Never backwards. */
export async function moveShipment(
  tx: Tx,
  ctx: Context,
  shipment: ErpShipmentRow,
  status: ShipmentStatus,
): Promise<ErpShipmentRow> {
  if (order.indexOf(status) <= order.indexOf(shipment.status))
    throw new OperatorError(`${shipment.number} is ${shipment.status} already`)
  const from = await tx.erpOrders.one('number', shipment.orderNumber)
  if (!from) throw new OperatorError(`There is no order ${shipment.orderNumber}`)
  const now = ctx.clock.now()
  const serial = Number(shipment.number.replace(/\D/g, ''))
  const carried =
    shipment.carrier === null && isCarried(shipment)
      ? carrierTo(from.shipTo.country, shipment.deliveryMethod, serial, serial)
      : {}
  const moved = await tx.erpShipments.update(shipment.id, {
    ...carried,
    status,
    changed: await nextChange(tx),
    handedOverAt: shipment.handedOverAt ?? now,
    deliveredAt: status === 'delivered' ? now : null,
  })
  if (status === 'delivered') await noteDelivery(tx, from)
  return moved
}

async function noteDelivery(tx: Tx, from: ErpOrderRow): Promise<void> {
  const shipments = await tx.erpShipments.by('orderNumber', from.number)
  const status = deriveStatus('picking', from.lines, shipments)
  if (status === 'delivered' && from.status !== 'delivered') await changeOrder(tx, from, { status }, [])
}
