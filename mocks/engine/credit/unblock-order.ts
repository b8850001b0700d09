import type { PaymentRequest } from '@/contract/payments'
import { type Result, ok, refuse } from '@/domain/result'
import type { PaymentRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import { makePayment } from '../billing/make-payment'
import { type PlaceOrder, placeOrder } from '../checkout/place-order'
import type { PlacedOrder } from '../checkout/place-goods'
import type { Context } from '../context'

type Unblock = { payment: PaymentRequest; order: PlaceOrder }

/**
 * INV-25: pays invoices and places the basket. Both use-cases look at everything again, the order at the credit that the
 * payment has just freed; when either refuses, the transaction takes the other back.
 */
export async function unblockOrder(
  tx: Tx,
  { payment, order }: Unblock,
  idempotencyKey: string,
  ctx: Context,
): Promise<Result<{ placed: PlacedOrder; payment: PaymentRow }>> {
  // A debit frees credit when the bank has cleared it, which is too late for this order.
  if (payment.method.kind === 'bankDebit')
    return refuse('request/invalid', { errors: [{ pointer: '/payment/method', code: 'unavailable' }] })
  const paid = await makePayment(tx, payment, idempotencyKey, ctx)
  if (!paid.ok) return paid
  const placed = await placeOrder(tx, order, ctx)
  return placed.ok ? ok({ placed: placed.value, payment: paid.value }) : placed
}
