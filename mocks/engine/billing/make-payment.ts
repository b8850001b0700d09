import type { PaymentRequest, PaymentSelection } from '@/contract/payment-selection'
import { addDays, nextWorkday, startOfDay } from '@/domain/calendar'
import { erpZone } from '@/domain/sync/zone'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import { charge, type ChargeReply } from '@mocks/provider/charge'
import type { PaymentRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { setTimer } from '../timers'
import { wayOf } from './earned-by'
import { afterSettling } from './finish-payment'
import { keepPayment, type PaidWith } from './keep-payment'
import { type PlannedPayment, planSelection } from './payment-plan'
import { keepCard, methodOf } from './payment-methods'
import { tellPayer } from './tell-payer'

const kickAfterMs = 300
const clearingDays = 2
const clearingHourMs = 6 * 3_600_000

export type Preview = PlannedPayment & { openAfter: Map<string, number> }

/** What a payment would do, by doing it and taking it back. */
export async function previewPayment(tx: Tx, selection: PaymentSelection, ctx: Context): Promise<Result<Preview>> {
  const planned = await planSelection(tx, selection, ctx)
  if (!planned.ok) return planned
  const method: PaidWith = { method: 'credits', card: null, bankEnding: null }
  const { value } = await tx.trial(async (inner) => {
    const payment = await keepPayment(inner, planned.value, method, `preview:${ctx.requestId}`, ctx)
    await afterSettling(inner, payment, ctx)
    const after = await Promise.all([...planned.value.invoices.keys()].map((id) => inner.invoices.require(id)))
    return after.map(({ id, total, paid }): [string, number] => [id, total - paid])
  })
  return ok({ ...planned.value, openAfter: new Map(value) })
}

/** INV-02…INV-04, INV-09: pays what was chosen, if it is still what the payer was shown. */
export async function makePayment(
  tx: Tx,
  request: PaymentRequest,
  idempotencyKey: string,
  ctx: Context,
): Promise<Result<PaymentRow>> {
  // INV-21: the discount is that of the way it is paid, whatever was planned with.
  const result = await planSelection(tx, { ...request.selection, method: wayOf(request) }, ctx)
  if (!result.ok) return result
  const planned = result.value
  if (!isAsShown(planned, request.expected)) return refuse('payment/changed')
  if ((planned.plan.amount === 0) !== (request.method.kind === 'credits')) return refuse('payment/changed')
  if (planned.plan.lines.every(({ settled }) => settled === 0)) return refuse('payment/changed')

  const method = await methodOf(tx, request.method, planned.company, ctx)
  if (!method.ok) return method
  const { paidWith, token, proof } = method.value
  if (token !== null) {
    const refusal = declined(charge(token, proof))
    if (refusal) return refusal
  }
  const payment = await keepPayment(tx, planned, paidWith, idempotencyKey, ctx)
  if (request.method.kind === 'card' && request.method.keep && can(ctx.actor, 'paymentMethods.edit', ownedBy(planned)))
    await keepCard(tx, request.method, planned.company, ctx)
  if (payment.state === 'settled') {
    await afterSettling(tx, payment, ctx)
    await wakeErp(tx, ctx)
  } else await setTimer(tx, ctx, { kind: 'payment.clear', key: payment.id, at: clearedAt(payment) })
  await tellPayer(tx, payment, 'paymentReceived', ctx)
  return ok(payment)
}

const ownedBy = ({ company }: PlannedPayment) => ({ companyId: company.id, branchId: null, userId: null })

/** Why the provider did not take the money, as a refusal; null: it did. */
export function declined(reply: ChargeReply): Result<never> | null {
  if (reply.outcome === 'challenge') return refuse('payment/challenge')
  return reply.outcome === 'declined' ? refuse(`payment/declined-${declineWord[reply.code]}`) : null
}

const declineWord = {
  declined: 'generic',
  insufficientFunds: 'funds',
  expiredCard: 'expired',
  lostCard: 'lost',
  limitReached: 'limit',
} as const

/** §4: a new day may end a discount, and another payment may have been faster: then the payer is asked again. */
const isAsShown = (
  { day, currency, payable, plan, gone }: PlannedPayment,
  expected: PaymentRequest['expected'],
): boolean =>
  gone.length === 0 &&
  day === expected.day &&
  currency === expected.currency &&
  payable === expected.payable &&
  plan.credits === expected.credits &&
  plan.discount === expected.discount &&
  plan.amount === expected.amount

/** The job takes it to the ERP at once when it is on; when it is off, the payment waits. */
export async function wakeErp(tx: Tx, ctx: Context): Promise<void> {
  const job = await tx.syncJobs.one('key', 'paymentsOut')
  if (job) await setTimer(tx, ctx, { kind: 'sync.kick', key: job.id, at: ctx.clock.now() + kickAfterMs })
}

/** Banks clear on workdays, in the morning. */
const clearedAt = ({ paidOn }: PaymentRow): number => {
  let day = paidOn
  for (let left = clearingDays; left > 0; left -= 1) day = nextWorkday(addDays(day, 1))
  return startOfDay(day, erpZone) + clearingHourMs
}
