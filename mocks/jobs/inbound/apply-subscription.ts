import { keepSubscription } from '@mocks/engine/subscriptions/keep-subscription'
import type { Context } from '@mocks/engine/context'
import type { ErpSubscriptionRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import { type RowResult, waitsFor } from '../job-work'

/** Brings a subscription, or what changed in it, into the portal. */
export async function applySubscription(tx: Tx, ctx: Context, row: ErpSubscriptionRow): Promise<RowResult> {
  const key = row.number
  const company = await tx.companies.one('customerNumber', row.customerNumber)
  if (!company)
    return waitsFor(
      key,
      'customerMissing',
      { customer: row.customerNumber },
      { kind: 'customer', key: row.customerNumber },
    )
  const known = await tx.subscriptions.one('number', key)
  if (known?.erpChange === row.changed) return { key, outcome: 'unchanged', message: null }
  await keepSubscription(tx, ctx, company.id, row)
  return { key, outcome: known ? 'updated' : 'created', message: null }
}
