import type { Context } from '@mocks/engine/context'
import { invoiceFacts } from '@mocks/engine/billing/not-in-erp'
import { differs } from '@mocks/engine/differs'
import { keepTransfers } from './keep-transfers'
import type { ErpInvoiceRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult, waitsFor } from '../job-work'

/** Brings the bill of a subscription, or what has been paid of it, into the portal. */
export async function applyBill(tx: Tx, ctx: Context, row: ErpInvoiceRow): Promise<RowResult> {
  const { number: key, currency, billed = null } = row
  const name = row.subscriptionNumber ?? ''
  const subscription = await tx.subscriptions.one('number', name)
  if (!subscription)
    return waitsFor(key, 'subscriptionMissing', { subscription: name }, { kind: 'subscription', key: name })
  if (currency !== subscription.currency)
    return faultOf(key, 'failed', 'currencyDiffers', { currency, order: name }, { again: true })
  const known = await tx.invoices.one('number', key)
  const facts = await invoiceFacts(tx, row, known)
  if (known) {
    const changed = differs(known, facts)
    if (changed) await tx.invoices.update(known.id, facts)
    const hasNew = await keepTransfers(tx, ctx, known, row)
    return { key, outcome: changed || hasNew ? 'updated' : 'unchanged', message: null }
  }
  const invoice = await tx.invoices.insert({
    id: ctx.ids.next<'Invoice'>('Invoice'),
    ...{ number: key, orderId: null, orderNumber: null, subscriptionId: subscription.id, billed, currency, pending: 0 },
    ...{ companyId: subscription.companyId, branchId: null, userId: null, ...facts },
  })
  await keepTransfers(tx, ctx, invoice, row)
  return { key, outcome: 'created', message: null }
}
