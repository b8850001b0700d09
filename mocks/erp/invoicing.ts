import { discountTerms } from '@/domain/billing/terms'
import { addDays } from '@/domain/calendar'
import type { Id } from '@/domain/ids'
import { orderTotals } from '@/domain/pricing'
import type { Context } from '@mocks/engine/context'
import type { ErpInvoiceRow, ErpOrderRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { erpToday } from './calendar'
import { nextChange } from './erp-change'
import { changeOrder, OperatorError } from './operator'

/** Invoices an order of which everything has left, once. Not simulated: invoices for parts of an order. */
export async function invoiceOrder(tx: Tx, ctx: Context, from: ErpOrderRow): Promise<ErpInvoiceRow> {
  if (from.invoiced) throw new OperatorError(`${from.number} is invoiced`)
  if (from.status !== 'shipped' && from.status !== 'delivered')
    throw new OperatorError(`${from.number} is ${from.status}`)
  const customer = await tx.erpCustomers.one('customerNumber', from.customerNumber)
  if (!customer) throw new OperatorError(`There is no customer ${from.customerNumber}`)
  await changeOrder(tx, from, { invoiced: true }, [])
  const issuedOn = erpToday(ctx.clock.now())
  const totals = orderTotals(from.lines, from.freight, customer.taxBasisPoints, from.currency)
  // Paid when it was placed: there is nothing to wait for, and nothing to reward.
  const isPrepaid = from.payment === 'card'
  return tx.erpInvoices.insert({
    id: ctx.ids.next<'ErpInvoice'>('ErpInvoice') as Id<'ErpInvoice'>,
    changed: await nextChange(tx),
    number: `INV-${await tx.nextNumber('invoices')}`,
    orderNumber: from.number,
    issuedOn,
    dueOn: isPrepaid ? issuedOn : addDays(issuedOn, customer.termsDays),
    currency: from.currency,
    total: totals.total,
    paid: 0,
    discountTaken: 0,
    discount: isPrepaid
      ? null
      : discountTerms(customer.earlyDiscount, issuedOn, { goods: totals.net, total: totals.total }),
  })
}

/** Books a bank transfer for an invoice, as a payment of its own; no more than is open. */
export async function bookPayment(
  tx: Tx,
  ctx: Context,
  invoice: ErpInvoiceRow,
  amount: number,
): Promise<ErpInvoiceRow> {
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > invoice.total - invoice.paid)
    throw new OperatorError(`${amount} is no payment of ${invoice.number}`)
  const on = erpToday(ctx.clock.now())
  const number = `ZP/${on.slice(0, 4)}/${String(await tx.nextNumber('erpPayments')).padStart(6, '0')}`
  await tx.erpPayments.insert({
    id: ctx.ids.next<'ErpPayment'>('ErpPayment') as Id<'ErpPayment'>,
    changed: await nextChange(tx),
    ...{ number, portalKey: null, customerNumber: await payerOf(tx, invoice), method: 'transfer', amount, paidOn: on },
    currency: invoice.currency,
    lines: [{ invoiceNumber: invoice.number, creditNumber: null, amount, discount: 0 }],
    depositNumber: null,
  })
  return tx.erpInvoices.update(invoice.id, {
    paid: invoice.paid + amount,
    transfers: [...(invoice.transfers ?? []), { number, on, amount }],
    changed: await nextChange(tx),
  })
}

/** The customer an invoice is for: that of its order, or of the subscription it bills. */
async function payerOf(tx: Tx, { orderNumber, subscriptionNumber }: ErpInvoiceRow): Promise<string> {
  const order = orderNumber === null ? undefined : await tx.erpOrders.one('number', orderNumber)
  const subscription = subscriptionNumber ? await tx.erpSubscriptions.one('number', subscriptionNumber) : undefined
  return order?.customerNumber ?? subscription?.customerNumber ?? ''
}

/** What is open of the invoice of an order has come to the seller's bank account. */
export async function bookTransfer(tx: Tx, ctx: Context, from: ErpOrderRow): Promise<ErpInvoiceRow> {
  const [invoice] = await tx.erpInvoices.by('orderNumber', from.number)
  if (!invoice || invoice.paid === invoice.total) throw new OperatorError(`Nothing is due for ${from.number}`)
  return bookPayment(tx, ctx, invoice, invoice.total - invoice.paid)
}

/** ORD-10: gives more time to pay an invoice, which makes a new version of it. */
export async function extendDue(tx: Tx, from: ErpOrderRow, days: number): Promise<ErpInvoiceRow> {
  const [invoice] = await tx.erpInvoices.by('orderNumber', from.number)
  if (!invoice || invoice.paid === invoice.total) throw new OperatorError(`Nothing is due for ${from.number}`)
  return tx.erpInvoices.update(invoice.id, { dueOn: addDays(invoice.dueOn, days), changed: await nextChange(tx) })
}
