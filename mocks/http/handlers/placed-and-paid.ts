import type { Context } from '@mocks/engine/context'
import type { PlacedAndPaid } from '@mocks/engine/credit/prepay-order'
import { afterPlacing } from '@mocks/jobs/authorizations/after-placing'
import type { Tx } from '@mocks/store/tx'
import type { RequestFacts } from '../implement'

/** The header is demanded of all endpoints that pay, so there is one. */
export const keyOf = ({ actor }: Context, { idempotencyKey }: RequestFacts): string =>
  `${actor.userId}:${idempotencyKey ?? ''}`

export async function placedAndPaid(tx: Tx, { placed, payment }: PlacedAndPaid, ctx: Context) {
  await afterPlacing(tx, ctx, placed)
  const { id, number, authorization } = placed.order
  return { orderId: id, number, authorization, paymentId: payment.id, paymentNumber: payment.number }
}
