import type { CreditId, OrderId } from '@/domain/ids'
import type { PaymentAllocationRow, PaymentRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'

/** What a settled payment brings besides: the deposit of what was too much, and a line in the history of the orders. */
export async function afterSettling(tx: Tx, payment: PaymentRow, ctx: Context): Promise<void> {
  if (payment.deposited > 0) await makeDeposit(tx, payment, ctx)
  const orders = new Map<OrderId, string>()
  for (const { invoiceId, invoiceNumber } of await tx.paymentAllocations.by('paymentId', payment.id)) {
    const { orderId } = await tx.invoices.require(invoiceId)
    if (orderId !== null) orders.set(orderId, invoiceNumber)
  }
  for (const [orderId, invoice] of orders)
    await writeHistory(
      tx,
      { orderId, source: 'portal', event: 'paymentMade', params: { payment: payment.number, invoice } },
      ctx,
    )
}

const makeDeposit = (tx: Tx, payment: PaymentRow, ctx: Context) =>
  tx.credits.insert({
    id: ctx.ids.next<'Credit'>('Credit') as CreditId,
    kind: 'deposit',
    // Until the ERP gives it a number of its own.
    number: payment.number,
    companyId: payment.companyId,
    invoiceId: null,
    orderId: null,
    returnNumber: null,
    paymentId: payment.id,
    issuedOn: payment.paidOn,
    currency: payment.currency,
    total: payment.deposited,
    applied: 0,
    pending: 0,
    reason: 'overpayment',
  })

/** The bank has cleared a debit: what was held is settled from now on. */
export async function clearDebit(tx: Tx, payment: PaymentRow, ctx: Context): Promise<PaymentRow> {
  await release(tx, payment, 'settled')
  const settled = await tx.payments.update(payment.id, { state: 'settled', settledAt: ctx.clock.now() })
  await afterSettling(tx, settled, ctx)
  return settled
}

/** The bank has returned a debit: invoices and credits are as they were. */
export async function returnDebit(tx: Tx, payment: PaymentRow): Promise<PaymentRow> {
  await release(tx, payment, 'void')
  return tx.payments.update(payment.id, { state: 'failed', failure: 'returnedByBank', erpState: 'none' })
}

async function release(tx: Tx, payment: PaymentRow, state: 'settled' | 'void'): Promise<void> {
  for (const part of await tx.paymentAllocations.by('paymentId', payment.id)) {
    await tx.paymentAllocations.update(part.id, { state })
    await releaseInvoice(tx, part, state === 'settled')
    if (part.creditId !== null) await releaseCredit(tx, part.creditId, part.amount, state === 'settled')
  }
}

async function releaseInvoice(tx: Tx, part: PaymentAllocationRow, isSettled: boolean): Promise<void> {
  const { pending, paid, discountTaken, total } = await tx.invoices.require(part.invoiceId)
  const held = part.amount + part.discount
  await tx.invoices.update(part.invoiceId, {
    pending: pending - held,
    // Where the ERP booked another payment meanwhile, posting this one finds what is too much.
    ...(isSettled && { paid: Math.min(paid + held, total), discountTaken: discountTaken + part.discount }),
  })
}

async function releaseCredit(tx: Tx, id: CreditId, amount: number, isSettled: boolean): Promise<void> {
  const { pending, applied, total } = await tx.credits.require(id)
  await tx.credits.update(id, {
    pending: pending - amount,
    ...(isSettled && { applied: Math.min(applied + amount, total) }),
  })
}
