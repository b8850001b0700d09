import type { CreditId } from '@/domain/ids'
import { prepaidOrderOf } from '@mocks/engine/billing/prepaid-order'
import type { Context } from '@mocks/engine/context'
import { erp } from '@mocks/erp/connector'
import type { PaymentAnswer, PaymentPayload } from '@mocks/erp/take-payment'
import type { ErpPaymentLine, ErpPaymentRow, PaymentAllocationRow, PaymentRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'

/** What the ERP is to post: a line for each part of the payment, credits by the numbers the ERP gave them (INV-05). */
export async function paymentPayload(tx: Tx, payment: PaymentRow): Promise<PaymentPayload> {
  const { customerNumber } = await tx.companies.require(payment.companyId)
  const parts = await partsOf(tx, payment)
  const lines = await Promise.all(
    parts.map(
      async ({ invoiceNumber, creditId, amount, discount }): Promise<ErpPaymentLine> => ({
        invoiceNumber,
        creditNumber: creditId === null ? null : (await tx.credits.require(creditId)).number,
        amount,
        discount,
      }),
    ),
  )
  const { number: portalNumber, method, currency, amount, paidOn } = payment
  const order = await prepaidOrderOf(tx, payment)
  return {
    ...{ portalNumber, customerNumber, method, currency, amount, paidOn },
    ...(order && { orderNumber: order.number }),
    lines,
  }
}

const partsOf = async (tx: Tx, payment: PaymentRow): Promise<PaymentAllocationRow[]> =>
  (await tx.paymentAllocations.by('paymentId', payment.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Writes a payment to the ERP once, however often it is tried, and takes over what it posted. */
export async function sendPaymentNow(
  tx: Tx,
  ctx: Context,
  payment: PaymentRow,
): Promise<PaymentAnswer | { outcome: 'unreachable' }> {
  const payload = await paymentPayload(tx, payment)
  const answer = await erp.submitPayment(tx, ctx, payload, payment.idempotencyKey)
  const attempt = { sendAttempts: payment.sendAttempts + 1, lastAttemptAt: ctx.clock.now() }
  if (answer.outcome === 'unreachable') {
    await tx.payments.update(payment.id, attempt)
    return answer
  }
  if (!answer.payment) {
    await tx.payments.update(payment.id, { ...attempt, erpState: 'failed', erpMessage: answer.message })
    return answer
  }
  if (payment.erpState !== 'inErp') await takeOver(tx, ctx, payment, answer.payment)
  await tx.payments.update(payment.id, {
    ...attempt,
    erpState: 'inErp',
    erpNumber: answer.payment.number,
    erpMessage: null,
  })
  return answer
}

/** The ERP's figures contain the payment from now on; where an invoice needed less, its answer counts. */
async function takeOver(tx: Tx, ctx: Context, payment: PaymentRow, posted: ErpPaymentRow): Promise<void> {
  const parts = await partsOf(tx, payment)
  let discountTaken = 0
  let credits = 0
  for (const [index, part] of parts.entries()) {
    const { amount = part.amount, discount = part.discount } = posted.lines[index] ?? {}
    await tx.paymentAllocations.update(part.id, { inErp: true, amount, discount })
    discountTaken += discount
    credits += part.creditId === null ? 0 : amount
    if (part.creditId !== null && amount !== part.amount) {
      const credit = await tx.credits.require(part.creditId)
      await tx.credits.update(credit.id, { applied: credit.applied - part.amount + amount })
    }
  }
  const used = posted.lines.reduce((sum, { creditNumber, amount }) => sum + (creditNumber === null ? amount : 0), 0)
  const total = posted.amount - used
  const deposit = await tx.credits.one('paymentId', payment.id)
  if (deposit) await tx.credits.update(deposit.id, { number: posted.depositNumber ?? deposit.number, total })
  else if (total > 0) await keepRest(tx, ctx, payment, posted, total)
  await tx.payments.update(payment.id, { deposited: total, discount: discountTaken, credits })
}

const keepRest = (tx: Tx, ctx: Context, payment: PaymentRow, posted: ErpPaymentRow, total: number) =>
  tx.credits.insert({
    id: ctx.ids.next<'Credit'>('Credit') as CreditId,
    kind: 'deposit',
    number: posted.depositNumber ?? payment.number,
    companyId: payment.companyId,
    invoiceId: null,
    orderId: null,
    returnNumber: null,
    paymentId: payment.id,
    issuedOn: payment.paidOn,
    currency: payment.currency,
    total,
    applied: 0,
    pending: 0,
    reason: 'overpayment',
  })
