import type { PaymentAllocationId, PaymentId } from '@/domain/ids'
import type { PlannedInvoice } from '@/domain/billing/plan'
import type { CreditId, InvoiceId } from '@/domain/ids'
import type { PaymentAllocationRow, PaymentRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { PlannedPayment } from './payment-plan'

export type PaidWith = Pick<PaymentRow, 'method' | 'card' | 'bankEnding'>

/** Keeps a payment with what it settles. A bank debit only holds the invoices and credits until the bank has cleared it. */
export async function keepPayment(
  tx: Tx,
  planned: PlannedPayment,
  paidWith: PaidWith,
  idempotencyKey: string,
  ctx: Context,
): Promise<PaymentRow> {
  const { plan, company, currency, day } = planned
  const now = ctx.clock.now()
  const isPending = paidWith.method === 'bankDebit'
  const payment = await tx.payments.insert({
    id: ctx.ids.next<'Payment'>('Payment') as PaymentId,
    number: `PAY-${await tx.nextNumber('payments')}`,
    companyId: company.id,
    branchId: ctx.actor.branchId,
    userId: ctx.actor.userId,
    madeBy: ctx.actorName,
    enteredBy: ctx.impersonation?.byName ?? null,
    ...paidWith,
    currency,
    amount: plan.amount,
    discount: plan.discount,
    credits: plan.credits,
    deposited: plan.deposited,
    state: isPending ? 'pending' : 'settled',
    madeAt: now,
    paidOn: day,
    settledAt: isPending ? null : now,
    failure: null,
    erpState: 'waiting',
    erpNumber: null,
    erpMessage: null,
    sendAttempts: 0,
    lastAttemptAt: null,
    idempotencyKey,
  })
  for (const line of plan.lines) await keepLine(tx, payment, line, planned, ctx)
  return payment
}

async function keepLine(
  tx: Tx,
  payment: PaymentRow,
  line: PlannedInvoice<InvoiceId, CreditId>,
  { invoices }: PlannedPayment,
  ctx: Context,
): Promise<void> {
  const keep = (source: PaymentAllocationRow['source'], creditId: CreditId | null, amount: number, discount: number) =>
    tx.paymentAllocations.insert({
      id: ctx.ids.next<'PaymentAllocation'>('PaymentAllocation') as PaymentAllocationId,
      companyId: payment.companyId,
      paymentId: payment.id,
      source,
      creditId,
      invoiceId: line.invoiceId,
      invoiceNumber: invoices.get(line.invoiceId)?.invoice.number ?? '',
      currency: payment.currency,
      amount,
      discount,
      state: payment.state === 'settled' ? 'settled' : 'pending',
      on: payment.paidOn,
      inErp: false,
    })
  for (const { creditId, kind, amount } of line.credits) {
    await keep(kind, creditId, amount, 0)
    const credit = await tx.credits.require(creditId)
    await tx.credits.update(
      creditId,
      payment.state === 'settled' ? { applied: credit.applied + amount } : { pending: credit.pending + amount },
    )
  }
  if (line.cash + line.discount > 0) await keep('payment', null, line.cash, line.discount)
  const invoice = await tx.invoices.require(line.invoiceId)
  if (line.settled === 0) return
  await tx.invoices.update(
    invoice.id,
    payment.state === 'settled'
      ? { paid: invoice.paid + line.settled, discountTaken: invoice.discountTaken + line.discount }
      : { pending: invoice.pending + line.settled },
  )
}
