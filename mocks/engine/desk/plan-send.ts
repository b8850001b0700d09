import type { SendPlan } from '@/contract/admin/orders'
import type { RefusalReason } from '@/contract/action'
import type { OrderId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import { deskActions } from './desk-actions'

export type PlannedSend = { order: OrderRow; company: CompanyRow; plan: SendPlan['plan']; reason?: RefusalReason }

/**
 * ADM-06: what sending several orders would do with each, in the order they were asked for. What the ERP has is left
 * alone, unlike when a single order is sent again on purpose.
 */
export async function planSend(
  tx: Tx,
  orderIds: readonly OrderId[],
  ctx: Context,
  pointerOf: (at: number) => string = (at) => `/orderIds/${at}`,
): Promise<Result<PlannedSend[]>> {
  const settings = await portalSettings(tx)
  const errors: FieldError[] = []
  const planned: PlannedSend[] = []
  for (const [at, orderId] of orderIds.entries()) {
    const order = await tx.orders.get(orderId)
    if (!order || !can(ctx.actor, 'orderDesk.view', order)) errors.push({ pointer: pointerOf(at), code: 'unknown' })
    else if (orderIds.indexOf(orderId) < at) errors.push({ pointer: pointerOf(at), code: 'duplicate' })
    else planned.push(await planOne(tx, order, settings, ctx))
  }
  return errors.length > 0 ? refuse('request/invalid', { errors }) : ok(planned)
}

async function planOne(tx: Tx, order: OrderRow, settings: PortalSettingsRow, ctx: Context): Promise<PlannedSend> {
  const company = await tx.companies.require(order.companyId)
  if (order.erpState === 'inErp') return { order, company, plan: 'alreadyThere' }
  const attempts = await tx.sendAttempts.by('orderId', order.id)
  const plan = attempts.length > 0 ? 'resend' : 'send'
  const action = deskActions(order, attempts.length, settings, ctx).find((each) => each.action === plan)
  return action?.allowed ? { order, company, plan } : { order, company, plan: 'refused', reason: action?.reason }
}
