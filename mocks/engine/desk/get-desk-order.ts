import type { deskOrderActions } from '@/contract/admin/orders'
import type { AllowedAction } from '@/contract/action'
import type { OrderId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { AddressRow } from '@mocks/store/rows/company'
import type { SendAttemptRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { type CaseDetail, caseForDesk } from '../authorizations/get-case'
import { deliveryAddressesOf } from '../checkout/get-checkout'
import type { Context } from '../context'
import { loadOrder, type OrderRecord } from '../orders/order-record'
import { portalSettings } from '../portal-settings/portal-settings'
import { withHelp } from '../team/why-not'
import { deskActions } from './desk-actions'

export type DeskOrder = {
  record: OrderRecord
  addresses: AddressRow[]
  /** Newest first. */
  attempts: SendAttemptRow[]
  authorization: CaseDetail | null
  allowedActions: AllowedAction<(typeof deskOrderActions)[number]>[]
}

/** An order with its link to the ERP: attempts, payloads and what may be done about it. */
export async function getDeskOrder(tx: Tx, orderId: OrderId, ctx: Context): Promise<Result<DeskOrder>> {
  const order = await tx.orders.get(orderId)
  if (!order || !can(ctx.actor, 'orderDesk.view', order)) return refuse('resource/not-found')
  const [record, attempts, settings] = await Promise.all([
    loadOrder(tx, order, true),
    tx.sendAttempts.by('orderId', orderId),
    portalSettings(tx),
  ])
  return ok({
    record,
    addresses: await deliveryAddressesOf(tx, record.company),
    authorization: await caseForDesk(tx, orderId, ctx),
    attempts: attempts.toSorted((a, b) => b.number - a.number),
    allowedActions: await withHelp(tx, ctx, deskActions(order, attempts.length, settings, ctx)),
  })
}
