import type { AllowedAction } from '@/contract/action'
import type { orderActions } from '@/contract/orders'
import { holds } from '@/domain/permissions/can'
import type { Context } from '../context'
import { actionUnless } from '../refusal'

/** What a buyer may do with an order they see. */
export const buyerActions = (ctx: Context): AllowedAction<(typeof orderActions)[number]>[] => [
  actionUnless('reorder', !holds(ctx.actor, 'orders.create') && { code: 'permission.ordersCreate' }),
  actionUnless('print'),
]
