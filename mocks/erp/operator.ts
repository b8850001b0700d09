import type { IsoDate } from '@/domain/clock'
import { type OrderPhase, canTransition, deriveStatus, openQuantity } from '@/domain/orders/status'
import type { Context } from '@mocks/engine/context'
import type { ErpOrderLine, ErpOrderRow } from '@mocks/store/rows/erp'
import type { CorrectionRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { isKeptApart } from './authorization'
import { countOrder } from './contracts'
import { nextChange } from './erp-change'

/** Who works in the ERP: orders are confirmed and corrected by one, goods leave through the other. */
export const operators = { desk: 'Zofia Maj', warehouse: 'Warehouse 1' } as const

type Event = ErpOrderRow['events'][number]
type Patch = Partial<Pick<ErpOrderRow, 'lines' | 'corrections' | 'invoiced' | 'status'>>

/** A step that the order does not allow now is a mistake of whoever asks for it, and refused. */
export class OperatorError extends Error {}

export const orderInErp = async (tx: Tx, number: string): Promise<ErpOrderRow> => {
  const order = await tx.erpOrders.one('number', number)
  if (!order) throw new OperatorError(`There is no order ${number}`)
  return order
}

/**
 * Writes a change of an order: with its own change number, and with what happened for those who read it. Orders that are
 * kept apart are nobody's to change (AUT-26).
 */
export async function changeOrder(
  tx: Tx,
  order: ErpOrderRow,
  patch: Patch,
  events: readonly Event[],
): Promise<ErpOrderRow> {
  if (isKeptApart(order)) throw new OperatorError(`${order.number} is not authorized: ${order.authorization}`)
  const status = patch.status ?? order.status
  if (status !== order.status && !canTransition(order.status, status))
    throw new OperatorError(`${order.number} cannot go from ${order.status} to ${status}`)
  return tx.erpOrders.update(order.id, {
    ...patch,
    changed: await nextChange(tx),
    events: [...order.events, ...events],
  })
}

const event = (ctx: Context, actor: string, name: string, params: Event['params'] = {}): Event => ({
  at: ctx.clock.now(),
  actor,
  event: name,
  params,
})

const lineAt = (order: ErpOrderRow, position: number): ErpOrderLine => {
  const line = order.lines.find((each) => each.position === position)
  if (!line) throw new OperatorError(`${order.number} has no position ${position}`)
  return line
}
const withLine = (order: ErpOrderRow, changed: ErpOrderLine): ErpOrderLine[] =>
  order.lines.map((line) => (line.position === changed.position ? changed : line))

/** Confirms every line as ordered, for the dates given by position; what waits for goods keeps its backorder. */
export async function confirmOrder(
  tx: Tx,
  ctx: Context,
  order: ErpOrderRow,
  expectedOn: (line: ErpOrderLine) => IsoDate | null,
  operator: string = operators.desk,
): Promise<ErpOrderRow> {
  if (order.status !== 'received' && order.status !== 'onHold')
    throw new OperatorError(`${order.number} is ${order.status}`)
  const lines = order.lines.map((line) => ({
    ...line,
    confirmed: line.confirmed ?? line.ordered,
    expectedOn: expectedOn(line),
  }))
  const status = deriveStatus('confirmed', lines, [])
  return changeOrder(tx, order, { lines, status }, [event(ctx, operator, 'confirmed')])
}

/** Corrects how much of a line is delivered (ORD-22). Not below what has left already. */
export async function correctQuantity(
  tx: Tx,
  ctx: Context,
  order: ErpOrderRow,
  position: number,
  quantity: number,
  operator: string = operators.desk,
): Promise<ErpOrderRow> {
  const line = lineAt(order, position)
  if (!Number.isSafeInteger(quantity) || quantity < Math.max(line.shipped, 1) || quantity > line.ordered)
    throw new OperatorError(`${quantity} is no quantity for position ${position} of ${order.number}`)
  if (order.status !== 'confirmed' && order.status !== 'backordered')
    throw new OperatorError(`${order.number} is ${order.status}`)
  const before = line.confirmed ?? line.ordered
  if (before === quantity) return order
  const open = quantity - line.shipped
  const lines = withLine(order, { ...line, confirmed: quantity, backordered: Math.min(line.backordered, open) })
  const correction = {
    position,
    sku: line.sku,
    field: 'quantity',
    before: String(before),
    after: String(quantity),
  } as const
  return correct(tx, ctx, order, { lines, status: deriveStatus('confirmed', lines, []) }, correction, operator)
}

/** Moves the date on which the rest of a line is expected to leave (ORD-22). */
export async function correctDate(
  tx: Tx,
  ctx: Context,
  order: ErpOrderRow,
  position: number,
  expectedOn: IsoDate,
  operator: string = operators.desk,
): Promise<ErpOrderRow> {
  const line = lineAt(order, position)
  if (openQuantity(line) === 0) throw new OperatorError(`Position ${position} of ${order.number} has left`)
  if (line.expectedOn === expectedOn) return order
  const lines = withLine(order, { ...line, expectedOn })
  const correction = {
    position,
    sku: line.sku,
    field: 'expectedOn',
    before: line.expectedOn ?? '',
    after: expectedOn,
  } as const
  return correct(tx, ctx, order, { lines }, correction, operator)
}

function correct(
  tx: Tx,
  ctx: Context,
  order: ErpOrderRow,
  patch: Patch,
  change: Omit<CorrectionRow, 'at' | 'operator'>,
  operator: string,
) {
  const correction: CorrectionRow = { at: ctx.clock.now(), operator, ...change }
  const { sku, field, before, after } = change
  return changeOrder(tx, order, { ...patch, corrections: [...order.corrections, correction] }, [
    event(ctx, operator, 'corrected', { sku, field, before, after }),
  ])
}

/** Says that part of a line waits for goods that come on a date. */
export async function backorder(
  tx: Tx,
  ctx: Context,
  order: ErpOrderRow,
  position: number,
  quantity: number,
  expectedOn: IsoDate,
) {
  const line = lineAt(order, position)
  if (quantity < 1 || quantity > openQuantity(line)) throw new OperatorError(`${quantity} cannot be backordered`)
  const lines = withLine(order, { ...line, backordered: quantity, expectedOn })
  const status = order.status === 'confirmed' ? deriveStatus('confirmed', lines, []) : order.status
  return changeOrder(tx, order, { lines, status }, [
    event(ctx, operators.desk, 'backordered', { sku: line.sku, quantity, expectedOn }),
  ])
}

/** Sends the order to the warehouse. */
export const startPicking = (tx: Tx, ctx: Context, order: ErpOrderRow): Promise<ErpOrderRow> =>
  changeOrder(tx, order, { status: 'picking' }, [event(ctx, operators.warehouse, 'picking')])

/** Holds, cancels or rejects an order, with the reason the customer reads. */
export const decide = async (
  tx: Tx,
  ctx: Context,
  order: ErpOrderRow,
  status: Extract<OrderPhase, 'onHold' | 'cancelled' | 'rejected'>,
  reason: string,
  operator: string = operators.desk,
): Promise<ErpOrderRow> => {
  const changed = await changeOrder(tx, order, { status }, [event(ctx, operator, status, { reason })])
  if (status !== 'onHold') await countOrder(tx, ctx, order, -1)
  return changed
}
