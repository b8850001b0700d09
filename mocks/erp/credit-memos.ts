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
    portalKey: null,
    issuedOn: erpToday(ctx.clock.now()),
    currency: invoice.currency,
    total: amount,
    applied: 0,
    reason,
  })
}
