import type { AllowedAction } from '@/contract/action'
import type { orderActions } from '@/contract/order-detail'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { whyNot } from '../team/why-not'

/** What a buyer may do with an order they see, but for sending goods back. */
export const buyerActions = async (
  tx: Tx,
  ctx: Context,
): Promise<AllowedAction<Exclude<(typeof orderActions)[number], 'requestReturn'>>[]> => [
  actionUnless('reorder', await whyNot(tx, ctx, 'orders.create', 'permission.ordersCreate')),
  actionUnless('print'),
]
