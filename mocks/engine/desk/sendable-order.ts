import type { OrderId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { getDeskOrder } from './get-desk-order'

/** ADM-06: an order that may be sent, for the first time or again. */
export async function sendableOrder(tx: Tx, orderId: OrderId, ctx: Context): Promise<Result<OrderRow>> {
  const desk = await getDeskOrder(tx, orderId, ctx)
  if (!desk.ok) return desk
  const may = desk.value.allowedActions.some(({ action, allowed }) => allowed && action !== 'edit')
  return may ? ok(desk.value.record.order) : refuse('order/not-sendable')
}
