import type { PaymentRequest } from '@/contract/payment-selection'
import { holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import { charge } from '@mocks/provider/charge'
import type { PaymentRow } from '@mocks/store/rows/billing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { afterSettling } from '../billing/finish-payment'
import { keepPayment } from '../billing/keep-payment'
import { declined, wakeErp } from '../billing/make-payment'
import { sellersToday } from '../billing/payable'
import { keepCard, methodOf } from '../billing/payment-methods'
import type { PlannedPayment } from '../billing/payment-plan'
import { holdForOrder } from '../billing/prepayment'
import { tellPayer } from '../billing/tell-payer'
import { type PlaceOrder, placeOrder } from '../checkout/place-order'
import type { Place, PlacedOrder } from '../checkout/place-goods'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'

type Method = PaymentRequest['method']
export type PlacedAndPaid = { placed: PlacedOrder; payment: PaymentRow }

/** INV-25: pays the basket by card and places it. */
export const prepayOrder = (
  tx: Tx,
  { method, order }: { method: Method; order: PlaceOrder },
  idempotencyKey: string,
  ctx: Context,
): Promise<Result<PlacedAndPaid>> =>
  prepay(tx, { method, place: (prepaid) => placeOrder(tx, order, ctx, { prepaid }) }, idempotencyKey, ctx)

/**
 * INV-03, INV-25: pays the order itself by card, which the credit limit does not stop. The money is a deposit for this
 * order until its invoice comes, which it settles. A card that is declined leaves everything as it was.
 */
export async function prepay(
  tx: Tx,
  { method, place }: { method: Method; place: (prepaid: Place['prepaid']) => Promise<Result<PlacedOrder>> },
  idempotencyKey: string,
  ctx: Context,
): Promise<Result<PlacedAndPaid>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  if (!viewerOf(ctx).prices) return refuse('access/forbidden')
  if (method.kind !== 'card' && method.kind !== 'storedCard')
    return refuse('request/invalid', { errors: [{ pointer: '/method', code: 'unavailable' }] })
  const chosen = await methodOf(tx, method, own.value, ctx)
  if (!chosen.ok) return chosen
  const { paidWith, token, proof } = chosen.value
  const cardEnding = paidWith.card?.ending ?? ''
  const placed = await place({ cardEnding })
  if (!placed.ok) return placed
  const refusal = token === null ? null : declined(charge(token, proof))
  if (refusal) return refusal
  const deposit = depositOf(own.value, placed.value.order.total, ctx)
  const payment = await keepPayment(tx, deposit, paidWith, idempotencyKey, ctx)
  if (method.kind === 'card' && method.keep && holds(ctx.actor, 'paymentMethods.edit'))
    await keepCard(tx, method, own.value, ctx)
  await afterSettling(tx, payment, ctx)
  await holdForOrder(tx, payment, placed.value.order)
  await writeHistory(
    tx,
    {
      ...{ orderId: placed.value.order.id, source: 'portal', event: 'paidByCard' },
      params: { payment: payment.number, ending: cardEnding },
    },
    ctx,
  )
  await wakeErp(tx, ctx)
  await tellPayer(tx, payment, 'paymentReceived', ctx)
  return ok({ placed: placed.value, payment })
}

/** A payment that no invoice asks for. */
const depositOf = (company: CompanyRow, amount: number, ctx: Context): PlannedPayment => ({
  ...{ company, day: sellersToday(ctx), currency: company.currency, payable: 0, gone: [], discountBy: [] },
  ...{ invoices: new Map(), credits: [], uses: new Map() },
  plan: { lines: [], credits: 0, discount: 0, amount, deposited: amount },
})
