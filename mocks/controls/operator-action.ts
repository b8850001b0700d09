import { addWorkdays } from '@/domain/calendar'
import { ok, refuse, type Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { piecesToShip } from '@mocks/erp/agreed-deliveries'
import { erpToday } from '@mocks/erp/calendar'
import { bookTransfer, extendDue, invoiceOrder } from '@mocks/erp/invoicing'
import { confirmOrder, correctQuantity, OperatorError, startPicking } from '@mocks/erp/operator'
import { moveShipment, openPieces, readyPieces, shipPart } from '@mocks/erp/warehouse'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'

export const operatorActions = ['confirm', 'correct', 'ship', 'invoice', 'extend', 'transfer'] as const
export type OperatorAction = (typeof operatorActions)[number]

/** The order of the ERP by its own number or by the portal's. */
const orderOf = async (tx: Tx, number: string): Promise<ErpOrderRow | undefined> => {
  const known = await tx.orders.one('number', number)
  return tx.erpOrders.one('number', known?.erpNumber ?? number)
}

/**
 * Lets an operator of the ERP do the next thing with an order now, instead of when its time comes. The portal learns
 * of it as of everything else there: by a sync job.
 */
export const operate = async (
  tx: Tx,
  ctx: Context,
  action: OperatorAction,
  number: string,
): Promise<Result<ErpOrderRow>> => {
  const order = await orderOf(tx, number)
  if (!order) return refuse('resource/not-found', { detail: `The ERP has no order ${number}` })
  try {
    await actions[action](tx, ctx, order)
    return ok(await tx.erpOrders.require(order.id))
  } catch (error) {
    if (error instanceof OperatorError) return refuse('order/not-editable', { detail: error.message })
    throw error
  }
}

const actions: Record<OperatorAction, (tx: Tx, ctx: Context, order: ErpOrderRow) => Promise<unknown>> = {
  confirm: (tx, ctx, order) => {
    const tomorrow = addWorkdays(erpToday(ctx.clock.now()), 1)
    return confirmOrder(tx, ctx, order, () => tomorrow)
  },
  correct: async (tx, ctx, order) => {
    const line = order.lines.find(({ ordered, confirmed, shipped }) => (confirmed ?? ordered) > Math.max(shipped, 1))
    if (!line) throw new OperatorError(`${order.number} has no line that could become less`)
    const quantity = Math.max(line.shipped, 1, Math.floor((line.confirmed ?? line.ordered) / 2))
    await correctQuantity(tx, ctx, order, line.position, quantity)
  },
  /** What is there first; asked again, the rest. What was agreed to leave together does. */
  ship: async (tx, ctx, order) => {
    const picking =
      order.status === 'confirmed' || order.status === 'backordered' ? await startPicking(tx, ctx, order) : order
    const ready = await piecesToShip(tx, picking, readyPieces(picking))
    const next = ready.pieces.length > 0 ? ready : await piecesToShip(tx, picking, openPieces(picking))
    const packed = await shipPart(tx, ctx, picking, next.pieces, next.delivery)
    await moveShipment(tx, ctx, packed, 'handedOver')
  },
  invoice: invoiceOrder,
  /** Ten more days to pay. */
  extend: (tx, _ctx, order) => extendDue(tx, order, 10),
  transfer: bookTransfer,
}
