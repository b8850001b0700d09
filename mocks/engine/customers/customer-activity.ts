import type { CustomerActivityQuery } from '@/contract/admin/customer-activity-list'
import type { customerEvents } from '@/contract/admin/customer-records'
import type { AuditSource } from '@/domain/audit/vocabulary'
import type { Instant } from '@/domain/clock'
import type { CustomerActivityKind } from '@/domain/customers/fields'
import type { AuditId, CompanyId, OrderId } from '@/domain/ids'
import { type Money, money } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import type { AuditRow } from '@mocks/store/rows/audit'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { TableName } from '@mocks/store/tables'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { containsWords, type Paged, pageOfRows } from '../paging'
import { reachCustomer } from './reach-customer'

export type Happening = {
  id: string
  kind: CustomerActivityKind
  event: (typeof customerEvents)[number]
  at: Instant
  who: string | null
  by: string | null
  source: AuditSource
  order: { id: OrderId; number: string; total: Money } | null
  record: { kind: string; id: string | null; label: string | null; exists: boolean } | null
  fields: string[]
  entryId: AuditId | null
}

/** Older orders are among the documents; what happened lately is what people look for here. */
const mostOrders = 300

/** Orders are told by themselves: most are older than the audit, and came from the ERP. */
async function ordersOf(tx: Tx, company: CompanyRow): Promise<Happening[]> {
  const { ids } = await tx.search.orders({ companyIds: [company.id] }, 'placedAt', true, 0, mostOrders)
  const orders = await Promise.all(ids.map((id) => tx.orders.require(id)))
  return orders.map(({ id, number, placedAt, placedBy, origin, total, currency }) => ({
    ...{ id: `order:${id}`, kind: 'order', event: 'orderPlaced', at: placedAt, who: placedBy, by: null },
    source: origin === 'online' ? 'portal' : 'erp',
    order: { id, number, total: money(total, currency) },
    ...{ record: null, fields: [], entryId: null },
  }))
}

const comingAndGoing: readonly AuditRow['kind'][] = [
  'signedIn',
  'signInFailed',
  'signedOut',
  'passwordChanged',
  'impersonationStarted',
  'impersonationEnded',
]
/** Attempts and files are a matter of the audit itself. */
const leftOut: readonly AuditRow['kind'][] = ['refused', 'exported']
const ofOrders: readonly string[] = [
  'orders',
  'shipments',
  'invoices',
  'attachments',
  'authorizations',
  'quotes',
] satisfies TableName[]
const ofAccounts: readonly string[] = [
  'users',
  'secondFactors',
  'contactLinks',
  'registrations',
  'impersonations',
  'delegations',
  'spendingLimits',
] satisfies TableName[]

const kindOf = ({ kind, record }: AuditRow): CustomerActivityKind => {
  if (comingAndGoing.includes(kind)) return 'signIn'
  if (record !== null && ofOrders.includes(record)) return 'order'
  return record !== null && ofAccounts.includes(record) ? 'account' : 'change'
}

/** What every sync moves of an order is among the order's own history, and its placing is told already. */
const isTold = ({ kind, record, actorId }: AuditRow): boolean =>
  !leftOut.includes(kind) &&
  !(record === 'orders' && kind === 'created') &&
  !(record !== null && ofOrders.includes(record) && actorId === null)

const entriesOf = async (tx: Tx, { id }: CompanyRow): Promise<AuditRow[]> =>
  (await tx.search.audit({ companyIds: [id] }, true, 0, Number.POSITIVE_INFINITY)).rows.filter(isTold)

const told = (row: AuditRow): Happening => ({
  ...{ id: `entry:${row.id}`, kind: kindOf(row), event: row.kind, at: row.at, source: row.source },
  ...{ who: row.actorName || null, by: row.byName, order: null, entryId: row.id },
  record: row.record === null ? null : { kind: row.record, id: row.recordId, label: row.recordLabel, exists: false },
  fields: [...new Set(row.changes.map(({ field }) => field))],
})

/** Whether the records of a page are still there. */
const withExistence = async (tx: Tx, happening: Happening): Promise<Happening> => {
  const { record } = happening
  if (!record || record.id === null) return happening
  const exists = (await tx[record.kind as TableName]?.get(record.id as never)) !== undefined
  return { ...happening, record: { ...record, exists } }
}

/** What happened at a customer, newest first: what was ordered, and of the audit who came in and what was changed. */
export async function listActivity(
  tx: Tx,
  { companyId, ...query }: CustomerActivityQuery & { companyId: CompanyId },
  ctx: Context,
): Promise<Result<Paged<Happening>>> {
  const found = await reachCustomer(tx, companyId, 'customers.activity', ctx)
  if (!found.ok) return found
  const company = found.value
  const all = [...(await entriesOf(tx, company)).map(told), ...(await ordersOf(tx, company))]
  const kinds = query.kind ?? []
  const rows = all
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .filter(({ who, by, record, order }) =>
      containsWords(`${who ?? ''} ${by ?? ''} ${record?.label ?? ''} ${order?.number ?? ''}`, query.q ?? ''),
    )
    // The sort is stable, and entries of one moment stand newest first already.
    .toSorted((a, b) => b.at - a.at)
  const page = pageOfRows(query.sort === 'at' ? rows.toReversed() : rows, query)
  return ok({ ...page, rows: await Promise.all(page.rows.map((row) => withExistence(tx, row))) })
}
