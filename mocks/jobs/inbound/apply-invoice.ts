import type { Id } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import { documentEventId } from '@mocks/erp/event-id'
import { operators } from '@mocks/erp/operator'
import type { ErpInvoiceRow } from '@mocks/store/rows/erp'
import type { InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult, waitsFor } from '../job-work'
import { differs } from '@mocks/engine/differs'
import { keepDocument, keepEvent } from './keep-record'

/** Brings an invoice, or what has been paid of it, into the portal. */
export async function applyInvoice(tx: Tx, ctx: Context, row: ErpInvoiceRow): Promise<RowResult> {
  const key = row.number
  const order = await tx.orders.one('erpNumber', row.orderNumber)
  if (!order) return waitsFor(key, 'orderMissing', { order: row.orderNumber }, { kind: 'order', key: row.orderNumber })
  if (row.currency !== order.currency)
    return faultOf(key, 'failed', 'currencyDiffers', { currency: row.currency, order: order.number }, { again: true })
  const known = await tx.invoices.one('number', key)
  const { issuedOn, dueOn, total, paid } = row
  const facts = { issuedOn, dueOn, total, paid }
  if (known && !differs(known, facts)) return { key, outcome: 'unchanged', message: null }

  const invoice = known ? await tx.invoices.update(known.id, facts) : await insertInvoice(tx, ctx, order, row)
  await keepSteps(tx, ctx, order, invoice)
  return { key, outcome: known ? 'updated' : 'created', message: null }
}

const insertInvoice = (tx: Tx, ctx: Context, order: OrderRow, row: ErpInvoiceRow): Promise<InvoiceRow> => {
  const { number, issuedOn, dueOn, currency, total, paid } = row
  return tx.invoices.insert({
    id: ctx.ids.next<'Invoice'>('Invoice') as Id<'Invoice'>,
    orderId: order.id,
    orderNumber: order.number,
    companyId: order.companyId,
    branchId: order.branchId,
    userId: order.userId,
    ...{ number, issuedOn, dueOn, currency, total, paid },
  })
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
