import type { Currency } from '@/domain/money'
import type { CreditRow, PaymentRow } from '@mocks/store/rows/billing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { settleWithCredit } from './settle-with-credit'

/** Keeps what was paid for an order for the invoice of that order: nothing else can be paid with it meanwhile. */
export async function holdForOrder(tx: Tx, payment: PaymentRow, order: OrderRow): Promise<void> {
  const deposit = await tx.credits.one('paymentId', payment.id)
  if (deposit) await tx.credits.update(deposit.id, { reason: 'prepayment', orderId: order.id, heldForOrder: true })
}

const heldFor = async (tx: Tx, { id }: OrderRow): Promise<CreditRow | undefined> =>
  (await tx.credits.by('orderId', id)).find(({ heldForOrder }) => heldForOrder)

/** An order that does not come about leaves its money to the company, as a deposit like any other. */
export async function releasePrepayment(tx: Tx, order: OrderRow): Promise<void> {
  const deposit = await heldFor(tx, order)
  if (deposit) await tx.credits.update(deposit.id, { heldForOrder: false })
}

/** What is kept for orders, in minor units by currency: neither they nor it count in the exposure (domain-rules §3). */
export async function heldForOrders(tx: Tx, company: Pick<CompanyRow, 'id'>): Promise<Map<Currency, number>> {
  const sums = new Map<Currency, number>()
  for (const { currency, total, applied, heldForOrder } of await tx.credits.by('companyId', company.id))
    if (heldForOrder) sums.set(currency, (sums.get(currency) ?? 0) + total - applied)
  return sums
}

/**
 * INV-25: the invoice of an order that was paid when it was placed is settled by that money as soon as it comes, so that
 * nothing is paid twice. What the invoice does not need is free from then on; what it needs beyond is open.
 */
export async function settleFromPrepayment(
  tx: Tx,
  order: OrderRow,
  invoice: InvoiceRow,
  ctx: Context,
): Promise<InvoiceRow> {
  const deposit = await heldFor(tx, order)
  if (!deposit) return invoice
  await tx.credits.update(deposit.id, { heldForOrder: false })
  const amount = Math.min(deposit.total - deposit.applied, invoice.total - invoice.paid)
  if (amount <= 0) return invoice
  const { branchId, userId, placedBy, enteredBy } = order
  const by = { branchId, userId, madeBy: placedBy, enteredBy }
  await settleWithCredit(tx, { invoice, credit: deposit, amount, key: `prepaid:${invoice.id}` }, by, ctx)
  return tx.invoices.require(invoice.id)
}

/** What of an invoice was paid with its order, in minor units (EN 16931, BT-113). */
export async function prepaidOf(tx: Tx, { id }: Pick<InvoiceRow, 'id'>): Promise<number> {
  const parts = (await tx.paymentAllocations.by('invoiceId', id)).filter(({ state }) => state === 'settled')
  const credits = await Promise.all(
    parts.map(async ({ creditId }) => (creditId === null ? undefined : tx.credits.get(creditId))),
  )
  return parts.reduce((sum, { amount }, at) => sum + (credits[at]?.reason === 'prepayment' ? amount : 0), 0)
}
