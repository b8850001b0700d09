import type { Id } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import type { ErpCreditRow } from '@mocks/store/rows/billing'
import type { ErpInvoiceRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { erpToday } from './calendar'
import { nextChange } from './erp-change'
import { OperatorError } from './operator'

/** The ERP's people credit a part of an invoice; the customer uses it for whatever is open. */
export async function creditInvoice(
  tx: Tx,
  ctx: Context,
  invoice: ErpInvoiceRow,
  amount: number,
  reason: ErpCreditRow['reason'],
  portalKey: string | null = null,
): Promise<ErpCreditRow> {
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount > invoice.total)
    throw new OperatorError(`${amount} is no credit for ${invoice.number}`)
  const order = invoice.orderNumber === null ? undefined : await tx.erpOrders.one('number', invoice.orderNumber)
  const bill = invoice.subscriptionNumber
    ? await tx.erpSubscriptions.one('number', invoice.subscriptionNumber)
    : undefined
  const customerNumber = order?.customerNumber ?? bill?.customerNumber
  if (!customerNumber) throw new OperatorError(`Nobody owes ${invoice.number}`)
  return tx.erpCredits.insert({
    id: ctx.ids.next<'ErpCredit'>('ErpCredit') as Id<'ErpCredit'>,
    changed: await nextChange(tx),
    kind: 'creditMemo',
    number: `CM-${await tx.nextNumber('credits')}`,
    customerNumber,
    invoiceNumber: invoice.number,
    orderNumber: invoice.orderNumber,
    returnNumber: null,
    portalKey,
    issuedOn: erpToday(ctx.clock.now()),
    currency: invoice.currency,
    total: amount,
    applied: 0,
    reason,
  })
}

/**
 * Credits what the seller admits of a dispute. A key the ERP has seen before writes nothing; `unknown`: the ERP does not
 * have the invoice.
 */
export async function creditDispute(
  tx: Tx,
  ctx: Context,
  invoiceNumber: string,
  amount: number,
  portalKey: string,
): Promise<ErpCreditRow | 'unknown'> {
  const invoice = await tx.erpInvoices.one('number', invoiceNumber)
  if (!invoice) return 'unknown'
  const known = await tx.erpCredits.one('portalKey', portalKey)
  return known ?? creditInvoice(tx, ctx, invoice, amount, 'dispute', portalKey)
}
