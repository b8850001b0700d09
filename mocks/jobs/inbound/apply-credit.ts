import type { CreditId } from '@/domain/ids'
import { usedBeyondErp } from '@mocks/engine/billing/not-in-erp'
import type { Context } from '@mocks/engine/context'
import { differs } from '@mocks/engine/differs'
import type { CreditRow, ErpCreditRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult, waitsFor } from '../job-work'

/** INV-13, INV-14: brings a credit memo or deposit into the portal, with what has been used of it. */
export async function applyCredit(tx: Tx, ctx: Context, row: ErpCreditRow): Promise<RowResult> {
  const key = row.number
  const company = await tx.companies.one('customerNumber', row.customerNumber)
  if (!company)
    return waitsFor(
      key,
      'customerMissing',
      { customer: row.customerNumber },
      { kind: 'customer', key: row.customerNumber },
    )
  const invoice = row.invoiceNumber === null ? undefined : await tx.invoices.one('number', row.invoiceNumber)
  if (invoice && invoice.currency !== row.currency)
    return faultOf(key, 'failed', 'currencyDiffers', { currency: row.currency, order: invoice.number }, { again: true })
  const known = await knownCredit(tx, row)
  const order = row.orderNumber === null ? undefined : await tx.orders.one('erpNumber', row.orderNumber)
  const beyond = known ? await usedBeyondErp(tx, known.id) : 0
  const { kind, number, returnNumber, issuedOn, currency, total, reason } = row
  const facts = {
    ...{ kind, number, returnNumber, issuedOn, currency, total, reason },
    invoiceId: invoice?.id ?? null,
    orderId: order?.id ?? invoice?.orderId ?? known?.orderId ?? null,
    applied: Math.min(row.applied + beyond, total),
  }
  if (known && !differs(known, facts)) return { key, outcome: 'unchanged', message: null }
  if (known) await tx.credits.update(known.id, facts)
  else
    await tx.credits.insert({
      id: ctx.ids.next<'Credit'>('Credit') as CreditId,
      companyId: company.id,
      paymentId: null,
      pending: 0,
      ...facts,
    })
  return { key, outcome: known ? 'updated' : 'created', message: null }
}

/** By its number, or as the deposit of a payment that the ERP has only just numbered. */
async function knownCredit(tx: Tx, { number, portalKey }: ErpCreditRow): Promise<CreditRow | undefined> {
  const same = await tx.credits.one('number', number)
  if (same || portalKey === null) return same
  const payment = await tx.payments.one('idempotencyKey', portalKey)
  return payment && (await tx.credits.one('paymentId', payment.id))
}
