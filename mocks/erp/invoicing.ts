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

/** Books a payment of an invoice; no more than is open. */
export async function bookPayment(tx: Tx, invoice: ErpInvoiceRow, amount: number): Promise<ErpInvoiceRow> {
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > invoice.total - invoice.paid)
    throw new OperatorError(`${amount} is no payment of ${invoice.number}`)
  return tx.erpInvoices.update(invoice.id, { paid: invoice.paid + amount, changed: await nextChange(tx) })
}
