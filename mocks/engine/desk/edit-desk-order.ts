import type { IsoDate } from '@/domain/clock'
import { exceedsCredit } from '@/domain/credit/exposure'
import type { AddressId, OrderId, OrderLineId } from '@/domain/ids'
import { type Result, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { companyAddress, requestedOnFault } from '../checkout/check-order-fields'
import { settleBudget } from '../budgets/settle-budget'
import { creditLimitOf } from '../checkout/credit-limit'
import { creditPosition } from '../checkout/credit-position'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { portalSettings } from '../portal-settings/portal-settings'
import { changesOf } from './order-changes'
import { type DeskOrder, getDeskOrder } from './get-desk-order'
import { editedLines } from './edited-lines'
import { planAgain } from './replan'

export type EditOrder = {
  orderId: OrderId
  version: number
  poNumber: string
  reference: string
  note: string
  requestedOn: IsoDate | null
  deliveryAddressId: AddressId
  lines: readonly { lineId: OrderLineId; quantity: number }[]
}

/**
 * ADM-05: an administrator changes an order that the ERP does not have yet, where the portal's setting allows. Prices
 * stay those the buyer agreed to; deliveries and totals are made anew, and the credit limit holds for what is added.
 */
export async function editDeskOrder(tx: Tx, command: EditOrder, ctx: Context): Promise<Result<DeskOrder>> {
  const now = await getDeskOrder(tx, command.orderId, ctx)
  if (!now.ok) return now
  const { order, company } = now.value.record
  const edit = now.value.allowedActions.find(({ action }) => action === 'edit')
  if (edit?.reason?.code === 'setting.editingOff') return refuse('order/editing-off')
  if (!edit?.allowed) return refuse('order/not-editable')
  if (order.version !== command.version) return refuse('conflict/stale', { current: now.value })

  const checked = await checkEdit(tx, command, order, company, ctx)
  if (!checked.ok) return checked
  const after = checked.value
  if (after.total > order.total) {
    const position = await creditPosition(tx, company, ctx.clock.now(), order.id)
    const { creditPolicy } = await portalSettings(tx)
    const limit = await creditLimitOf(tx, company, ctx.clock.now())
    if (creditPolicy === 'block' && exceedsCredit(limit, position, after.total)) return refuse('credit/limit-exceeded')
  }
  await settleBudget(tx, ctx, order, await tx.orders.update(order.id, after))
  for (const change of changesOf(order, { ...order, ...after }))
    await writeHistory(tx, { orderId: order.id, source: 'admin', ...change }, ctx)
  return getDeskOrder(tx, order.id, ctx)
}

type Edited = Pick<
  OrderRow,
  | 'poNumber'
  | 'reference'
  | 'note'
  | 'requestedOn'
  | 'deliveryAddressId'
  | 'shipTo'
  | 'lines'
  | 'deliveries'
  | 'net'
  | 'freight'
  | 'tax'
  | 'total'
>

async function checkEdit(
  tx: Tx,
  command: EditOrder,
  order: OrderRow,
  company: CompanyRow,
  ctx: Context,
): Promise<Result<Edited>> {
  const { lines, errors } = await editedLines(tx, command.lines, order)
  // A day asked for long ago may stay; only a new one must be possible.
  if (command.requestedOn !== null && command.requestedOn !== order.requestedOn) {
    const fault = requestedOnFault(command.requestedOn, company, ctx)
    if (fault) errors.push(fault)
  }
  const address = await companyAddress(tx, command.deliveryAddressId, company)
  if (!address) errors.push({ pointer: '/deliveryAddressId', code: 'unknown' })
  if (errors.length > 0 || !address) return refuse('request/invalid', { errors })
  const shipTo = address.id === order.deliveryAddressId ? order.shipTo : address.address
  const where = { deliveryAddressId: address.id, shipTo }
  return {
    ok: true,
    value: {
      poNumber: command.poNumber || null,
      reference: command.reference || null,
      note: command.note || null,
      requestedOn: command.requestedOn,
      ...where,
      ...(await planAgain(tx, order, { ...where, lines }, company, ctx)),
    },
  }
}
