import type { PaymentRequest } from '@/contract/payment-selection'
import type { QuoteId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type PlacedAndPaid, prepay } from '../credit/prepay-order'
import { payAndPlace } from '../credit/unblock-order'
import { type UnblockPlan, unblockPlanFor } from '../credit/unblocking'
import { acceptQuote, type AcceptQuote } from './accept-quote'
import { getQuote, newestOf } from './quote-record'

/** INV-25, QUO-07: which invoices to pay so that the newest version of a quote can be ordered. */
export async function unblockQuotePlan(tx: Tx, id: QuoteId, ctx: Context): Promise<Result<UnblockPlan>> {
  const found = await getQuote(tx, id, ctx)
  if (!found.ok) return found
  const { company, quote } = found.value
  return ok(await unblockPlanFor(tx, company, newestOf(quote).total, ctx))
}

/** INV-25: the offer is paid by card and becomes an order, or neither. */
export const prepayQuote = (
  tx: Tx,
  { method, order }: { method: PaymentRequest['method']; order: AcceptQuote },
  idempotencyKey: string,
  ctx: Context,
): Promise<Result<PlacedAndPaid>> =>
  prepay(tx, { method, place: (prepaid) => acceptQuote(tx, order, ctx, prepaid) }, idempotencyKey, ctx)

/** INV-25: invoices are paid and the offer becomes an order, or neither. */
export const unblockQuote = (
  tx: Tx,
  { payment, order }: { payment: PaymentRequest; order: AcceptQuote },
  idempotencyKey: string,
  ctx: Context,
): Promise<Result<PlacedAndPaid>> =>
  payAndPlace(tx, { payment, place: () => acceptQuote(tx, order, ctx) }, idempotencyKey, ctx)
