import type { deskOrderActions } from '@/contract/admin/orders'
import type { AllowedAction } from '@/contract/action'
import { can } from '@/domain/permissions/can'
import type { RefusalCode } from '@/domain/refusals'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { Context } from '../context'
import { actionUnless } from '../refusal'

type DeskAction = (typeof deskOrderActions)[number]
type Reason = { code: RefusalCode } | null

/**
 * Only while the ERP does not have the order: afterwards it is corrected there, and read back. What authorizers decide
 * about stays what they saw (domain-rules §1).
 */
const notEditable = ({ erpState, status, authorization }: OrderRow): Reason => {
  if (erpState === 'inErp') return { code: 'erp.alreadyThere' }
  if (erpState === 'sending') return { code: 'erp.sending' }
  if (status === 'cancelled' || status === 'rejected') return { code: 'state.cancelled' }
  return authorization === 'notNeeded' ? null : { code: 'authorization.locked' }
}

const notSendable = ({ erpState, status }: OrderRow): Reason => {
  if (erpState === 'sending') return { code: 'erp.sending' }
  const over = status === 'cancelled' || status === 'rejected'
  return over && erpState !== 'inErp' ? { code: 'state.cancelled' } : null
}

/**
 * What the caller may do with an order at the desk. Sending is for the first time and sending again for every later
 * one; the ERP answers that it has the order already, and nothing is written twice.
 */
export function deskActions(
  order: OrderRow,
  attempts: number,
  settings: PortalSettingsRow,
  ctx: Context,
): AllowedAction<DeskAction>[] {
  const maySend = can(ctx.actor, 'orderDesk.send', order) ? null : ({ code: 'permission.orderDeskSend' } as const)
  return [
    actionUnless(
      'edit',
      !can(ctx.actor, 'orderDesk.edit', order) && { code: 'permission.orderDeskEdit' },
      notEditable(order),
      !settings.adminMayEditOrders && { code: 'setting.editingOff' },
    ),
    actionUnless(
      'send',
      maySend,
      order.erpState === 'inErp' && { code: 'erp.alreadyThere' },
      notSendable(order),
      attempts > 0 && { code: 'state.alreadyTried' },
    ),
    actionUnless(
      'resend',
      maySend,
      notSendable(order),
      attempts === 0 && { code: order.erpState === 'inErp' ? 'erp.alreadyThere' : 'state.neverSent' },
    ),
  ]
}
