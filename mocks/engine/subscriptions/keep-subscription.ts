import type { CompanyId } from '@/domain/ids'
import type { ErpSubscriptionRow, SubscriptionRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** Takes over what the ERP says of a subscription. */
export async function keepSubscription(
  tx: Tx,
  ctx: Context,
  companyId: CompanyId,
  row: ErpSubscriptionRow,
): Promise<SubscriptionRow> {
  const { id: _id, version: _version, changed, customerNumber: _customer, writes: _writes, ...facts } = row
  const known = await tx.subscriptions.one('number', row.number)
  const told = { ...facts, erpChange: changed, asOf: ctx.clock.now() }
  if (known) return tx.subscriptions.update(known.id, told)
  return tx.subscriptions.insert({ id: ctx.ids.next<'Subscription'>('Subscription'), companyId, ...told })
}
