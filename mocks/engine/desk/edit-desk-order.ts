import type { IsoDate } from '@/domain/clock'
import { exceedsCredit } from '@/domain/credit/exposure'
import type { AddressId, OrderId, OrderLineId } from '@/domain/ids'
import { ok, type Result, refuse } from '@/domain/result'
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
  const now = await editableOrder(tx, command.orderId, ctx)
  if (!now.ok) return now
  const { order } = now.value.record
  if (order.version !== command.version) return refuse('conflict/stale', { current: now.value })
  const edited = await editedOrder(tx, command, now.value, ctx)
  if (!edited.ok) return edited
  const after = edited.value
  await settleBudget(tx, ctx, order, await tx.orders.update(order.id, after))
  for (const change of changesOf(order, { ...order, ...after }))
    await writeHistory(tx, { orderId: order.id, source: 'admin', ...change }, ctx)
  return getDeskOrder(tx, order.id, ctx)
}

/** ADM-05: the order before and after an edit of what goes where, with nothing written. */
export async function previewEdit(
  tx: Tx,
  command: Pick<EditOrder, 'orderId' | 'deliveryAddressId' | 'lines'>,
  ctx: Context,
): Promise<Result<{ before: OrderRow; after: OrderRow }>> {
  const now = await editableOrder(tx, command.orderId, ctx)
  if (!now.ok) return now
  const { order } = now.value.record
  const { version, poNumber, reference, note, requestedOn } = order
  const same = { version, requestedOn, poNumber: poNumber ?? '', reference: reference ?? '', note: note ?? '' }
  const edited = await editedOrder(tx, { ...same, ...command }, now.value, ctx)
  return edited.ok ? ok({ before: order, after: { ...order, ...edited.value } }) : edited
}

async function editableOrder(tx: Tx, orderId: OrderId, ctx: Context): Promise<Result<DeskOrder>> {
  const now = await getDeskOrder(tx, orderId, ctx)
  if (!now.ok) return now
  const edit = now.value.allowedActions.find(({ action }) => action === 'edit')
  if (edit?.reason?.code === 'setting.editingOff') return refuse('order/editing-off')
  return edit?.allowed ? now : refuse('order/not-editable')
}

async function editedOrder(
  tx: Tx,
  command: EditOrder,
  { record: { order, company } }: DeskOrder,
  ctx: Context,
): Promise<Result<Edited>> {
  const checked = await checkEdit(tx, command, order, company, ctx)
  if (!checked.ok || checked.value.total <= order.total) return checked
  const position = await creditPosition(tx, company, ctx.clock.now(), order.id)
  const { creditPolicy } = await portalSettings(tx)
  const limit = await creditLimitOf(tx, company, ctx.clock.now())
  const isTooMuch = creditPolicy === 'block' && exceedsCredit(limit, position, checked.value.total)
  return isTooMuch ? refuse('credit/limit-exceeded') : checked
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
