import type { Id } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import { documentEventId } from '@mocks/erp/event-id'
import { operators } from '@mocks/erp/operator'
import type { ErpInvoiceRow } from '@mocks/store/rows/erp'
import type { InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult, waitsFor } from '../job-work'
import { houseDiscount } from '@mocks/engine/billing/house-discount'
import { invoiceFacts } from '@mocks/engine/billing/not-in-erp'
import { settleFromPrepayment } from '@mocks/engine/billing/prepayment'
import { differs } from '@mocks/engine/differs'
import { applyBill } from './apply-bill'
import { keepDocument, keepEvent } from './keep-record'
import { keepTransfers } from './keep-transfers'

/** Brings an invoice, or what has been paid of it, into the portal. */
export async function applyInvoice(tx: Tx, ctx: Context, row: ErpInvoiceRow): Promise<RowResult> {
  const key = row.number
  if (row.orderNumber === null) return applyBill(tx, ctx, row)
  const order = await tx.orders.one('erpNumber', row.orderNumber)
  if (!order) return waitsFor(key, 'orderMissing', { order: row.orderNumber }, { kind: 'order', key: row.orderNumber })
  if (row.currency !== order.currency)
    return faultOf(key, 'failed', 'currencyDiffers', { currency: row.currency, order: order.number }, { again: true })
  const known = await tx.invoices.one('number', key)
  const facts = await invoiceFacts(tx, row, known)
  const hasNew = known !== undefined && (await keepTransfers(tx, ctx, known, row))
  if (known && !hasNew && !differs(known, facts)) return { key, outcome: 'unchanged', message: null }

  const invoice = known ? await tx.invoices.update(known.id, facts) : await insertInvoice(tx, ctx, order, row)
  if (!known) await keepTransfers(tx, ctx, invoice, row)
  await keepSteps(tx, ctx, order, invoice)
  if (known && known.dueOn !== invoice.dueOn) {
    const issued = { kind: 'invoice', number: key, issuedAt: ctx.clock.now() } as const
    await keepDocument(tx, ctx, order, issued, { newer: true, said: { dueOn: known.dueOn } })
  }
  return { key, outcome: known ? 'updated' : 'created', message: null }
}

async function insertInvoice(tx: Tx, ctx: Context, order: OrderRow, row: ErpInvoiceRow): Promise<InvoiceRow> {
  const { number, issuedOn, dueOn, currency, total, paid, discountTaken } = row
  const discount = row.discount ?? (order.paymentMethod === 'card' ? null : await houseDiscount(tx, row))
  const invoice = await tx.invoices.insert({
    id: ctx.ids.next<'Invoice'>('Invoice') as Id<'Invoice'>,
    orderId: order.id,
    orderNumber: order.number,
    companyId: order.companyId,
    branchId: order.branchId,
    userId: order.userId,
    pending: 0,
    ...{ number, issuedOn, dueOn, currency, total, paid, discountTaken, discount },
  })
  return settleFromPrepayment(tx, order, invoice, ctx)
}

async function keepSteps(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  { id, number, total, paid }: InvoiceRow,
): Promise<void> {
  const at = ctx.clock.now()
  const keep = (event: string) =>
    keepEvent(tx, order, {
      id: documentEventId(number, event),
      at,
      actor: operators.desk,
      event,
      params: { invoice: number },
    })
  await keep('invoiced')
  if (paid === total) await keep('paid')
  await keepDocument(tx, ctx, order, { kind: 'invoice', number, issuedAt: at, invoiceId: id })
}
