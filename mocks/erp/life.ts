import { addWorkdays } from '@/domain/calendar'
import type { Context } from '@mocks/engine/context'
import { setTimer } from '@mocks/engine/timers'
import { shareOf } from '@mocks/seed/history/random'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import { erpToday } from './calendar'
import { makingDays } from './configurations'
import { invoiceOrder } from './invoicing'
import {
  backorder,
  confirmOrder,
  correctDate,
  correctQuantity,
  OperatorError,
  orderInErp,
  startPicking,
} from './operator'
import { piecesToShip } from './agreed-deliveries'
import { moveShipment, openPieces, readyPieces, shipPart } from './warehouse'

type Step = 'confirm' | 'review' | 'pick' | 'ship' | 'shipRest' | 'invoice' | 'handOver' | 'transit' | 'deliver'

const second = 1000
const minute = 60 * second

/** A share in [0, 1) that is the same for an order and purpose every time. */
const chance = (number: string, purpose: number): number => shareOf(1987, Number(number.slice(-6)), purpose)

const later = (tx: Tx, ctx: Context, step: Step, afterMs: number, number: string, shipment: string | null = null) =>
  setTimer(tx, ctx, {
    kind: 'erp.step',
    key: `${shipment ?? number}#${step}`,
    at: ctx.clock.now() + Math.round(afterMs),
    payload: { step, number, shipment },
  })

/** From now on the ERP's people work on this order, each step after the other, without anybody telling them. */
export const beginLife = (tx: Tx, ctx: Context, order: ErpOrderRow): Promise<void> =>
  later(tx, ctx, 'confirm', 20 * second, order.number)

/** One step of an order's life. Where somebody acted first and the step makes no sense any more, nothing happens. */
export async function liveStep(tx: Tx, ctx: Context, { payload }: TimerRow): Promise<void> {
  const { step, number, shipment } = payload
  try {
    const order = await orderInErp(tx, String(number))
    await steps[step as Step]?.(tx, ctx, order, String(shipment))
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
  }
}

const steps: Record<Step, (tx: Tx, ctx: Context, order: ErpOrderRow, shipment: string) => Promise<void>> = {
  async confirm(tx, ctx, order) {
    const today = erpToday(ctx.clock.now())
    const making = new Map<number, number | null>()
    for (const { position, sku, configuration } of order.lines)
      making.set(position, makingDays(await tx.erpItems.one('sku', sku), configuration?.choices))
    let confirmed = await confirmOrder(tx, ctx, order, ({ position }) => addWorkdays(today, making.get(position) ?? 1))
    const promised = new Map<string, number>()
    for (const line of confirmed.lines) {
      // What is made for the order, or done, waits for nobody's shelf.
      if (typeof making.get(line.position) === 'number') continue
      const item = await tx.erpItems.one('sku', line.sku)
      if (item?.isService) continue
      // Positions of the same item share what lies there.
      const before = promised.get(line.sku) ?? 0
      promised.set(line.sku, before + line.ordered)
      const missing = line.ordered - Math.max((item?.stock ?? 0) - before, 0)
      if (missing <= 0) continue
      const days = 3 + Math.floor(chance(order.number, line.position) * 8)
      confirmed = await backorder(
        tx,
        ctx,
        confirmed,
        line.position,
        Math.min(missing, line.ordered),
        addWorkdays(today, days),
      )
    }
    await later(tx, ctx, 'review', 8 * second, order.number)
    await later(tx, ctx, 'pick', 25 * second, order.number)
  },

  /** Of ten orders, one gets another quantity and one a later date. */
  async review(tx, ctx, order) {
    const line = order.lines[0]
    if (!line) return
    const share = chance(order.number, 1)
    if (share < 0.1 && line.ordered > 1)
      await correctQuantity(tx, ctx, order, line.position, Math.ceil(line.ordered * 0.8))
    else if (share < 0.2) await correctDate(tx, ctx, order, line.position, addWorkdays(erpToday(ctx.clock.now()), 4))
  },

  async pick(tx, ctx, order) {
    // Nothing to pick while every line waits for goods.
    const ready = (await piecesToShip(tx, order, readyPieces(order))).pieces.length > 0
    if (ready) await startPicking(tx, ctx, order)
    await later(tx, ctx, ready ? 'ship' : 'shipRest', ready ? 25 * second : 6 * minute, order.number)
  },

  async ship(tx, ctx, order) {
    const { pieces, delivery } = await piecesToShip(tx, order, readyPieces(order))
    const inParts = delivery === null && pieces.length > 2 && chance(order.number, 2) < 0.35
    const sent = inParts ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces
    const packed = await shipPart(tx, ctx, order, sent, delivery)
    await sendOff(tx, ctx, order.number, packed.number)
    const after = await orderInErp(tx, order.number)
    // What was agreed to leave apart and is ready leaves soon, the rest when its goods have come.
    if (delivery !== null && (await piecesToShip(tx, after, readyPieces(after))).pieces.length > 0)
      await later(tx, ctx, 'ship', 2 * minute, order.number)
    else if (openPieces(after).length > 0)
      await later(tx, ctx, 'shipRest', (4 + chance(order.number, 3) * 4) * minute, order.number)
    else await later(tx, ctx, 'invoice', 50 * second, order.number)
  },

  async shipRest(tx, ctx, order) {
    const { pieces, delivery } = await piecesToShip(tx, order, openPieces(order))
    const ready = order.status === 'backordered' ? await startPicking(tx, ctx, order) : order
    const packed = await shipPart(tx, ctx, ready, pieces, delivery)
    await sendOff(tx, ctx, order.number, packed.number)
    const isLast = openPieces(await orderInErp(tx, order.number)).length === 0
    await later(tx, ctx, isLast ? 'invoice' : 'shipRest', isLast ? 50 * second : 4 * minute, order.number)
  },

  async invoice(tx, ctx, order) {
    await invoiceOrder(tx, ctx, order)
  },

  handOver: (tx, ctx, _order, shipment) => move(tx, ctx, shipment, 'handedOver'),
  transit: (tx, ctx, _order, shipment) => move(tx, ctx, shipment, 'inTransit'),
  deliver: (tx, ctx, _order, shipment) => move(tx, ctx, shipment, 'delivered'),
}

async function sendOff(tx: Tx, ctx: Context, number: string, shipment: string): Promise<void> {
  const share = chance(shipment, 4)
  await later(tx, ctx, 'handOver', 20 * second, number, shipment)
  await later(tx, ctx, 'transit', (4 + share * 6) * minute, number, shipment)
  await later(tx, ctx, 'deliver', (25 + share * 60) * minute, number, shipment)
}

async function move(
  tx: Tx,
  ctx: Context,
  number: string,
  status: 'handedOver' | 'inTransit' | 'delivered',
): Promise<void> {
  const shipment = await tx.erpShipments.one('number', number)
  if (shipment) await moveShipment(tx, ctx, shipment, status)
}
