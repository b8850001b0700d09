import type { SyncedRecord } from '@/contract/admin/sync-controls'
import type { CompanyId, OrderId, ProductId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { requestRun } from './start-run'

/** Which jobs know of a record. */
const jobsOf: Record<SyncedRecord, readonly SyncJobKey[]> = {
  customer: ['customersOut', 'customersIn'],
  product: ['productsIn', 'pricesIn', 'stockIn'],
  order: ['ordersIn'],
}

/** The number by which the ERP calls a record the caller may see; null when there is none. */
const keyOf: Record<SyncedRecord, (tx: Tx, id: string, ctx: Context) => Promise<string | null>> = {
  async customer(tx, id, { actor }) {
    const company = await tx.companies.get(id as CompanyId)
    return company && reachesCustomer(actor, 'customers.view', company.id) ? company.customerNumber : null
  },
  async product(tx, id, { actor }) {
    const product = await tx.products.get(id as ProductId)
    return product && holds(actor, 'catalogue.view') ? product.sku : null
  },
  async order(tx, id, { actor }) {
    const order = await tx.orders.get(id as OrderId)
    return order && reachesCustomer(actor, 'orderDesk.view', order.companyId) ? order.erpNumber : null
  },
}

/** "Sync this one now": every job that knows of the record reads it, each in a run of its own that tells what came of it. */
export async function syncRecord(
  tx: Tx,
  { record, id }: { record: SyncedRecord; id: string },
  ctx: Context,
): Promise<Result<SyncRunRow[]>> {
  const key = await keyOf[record](tx, id, ctx)
  if (key === null) return refuse('resource/not-found')
  const runs: SyncRunRow[] = []
  for (const jobKey of jobsOf[record]) {
    const job = await tx.syncJobs.one('key', jobKey)
    const order = { trigger: 'manual' as const, startedBy: ctx.actorName, scope: { kind: 'record' as const, key } }
    if (job) runs.push(await requestRun(tx, ctx, job, order))
  }
  return ok(runs)
}
