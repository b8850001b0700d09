import type { PaymentRequest } from '@/contract/payment-selection'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import { makePayment } from '../billing/make-payment'
import { type PlaceOrder, placeOrder } from '../checkout/place-order'
import type { PlacedOrder } from '../checkout/place-goods'
import type { Context } from '../context'
import type { PlacedAndPaid } from './prepay-order'

/** INV-25: pays invoices and places the basket. */
export const unblockOrder = (
  tx: Tx,
  { payment, order }: { payment: PaymentRequest; order: PlaceOrder },
  idempotencyKey: string,
  ctx: Context,
): Promise<Result<PlacedAndPaid>> =>
  payAndPlace(tx, { payment, place: () => placeOrder(tx, order, ctx) }, idempotencyKey, ctx)

/**
 * INV-25: pays invoices and places an order. Both use-cases look at everything again, the order at the credit that the
 * payment has just freed; when either refuses, the transaction takes the other back.
 */
export async function payAndPlace(
  tx: Tx,
  { payment, place }: { payment: PaymentRequest; place: () => Promise<Result<PlacedOrder>> },
  idempotencyKey: string,
  ctx: Context,
): Promise<Result<PlacedAndPaid>> {
  // A debit frees credit when the bank has cleared it, which is too late for this order.
  if (payment.method.kind === 'bankDebit')
    return refuse('request/invalid', { errors: [{ pointer: '/payment/method', code: 'unavailable' }] })
  const paid = await makePayment(tx, payment, idempotencyKey, ctx)
  if (!paid.ok) return paid
  const placed = await place()
  return placed.ok ? ok({ placed: placed.value, payment: paid.value }) : placed
}
