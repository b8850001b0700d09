import type { SyncConflictListQuery } from '@/contract/admin/sync-conflict-list'
import { holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, pageOfRows, sortOrder } from '../paging'
import { mayNotEditCatalogue } from '../products/catalogue-actions'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'
import { alwaysForCustomers, customerConflicts, decideCustomers } from './customer-conflicts'
import type { Decided, Decision, OpenConflict } from './open-conflict'
import { alwaysForProducts, decideProducts, productConflicts } from './product-conflicts'

type Kind = OpenConflict['kind']

/** Everything on which portal and ERP differ and a person has to say who is right. */
export async function listSyncConflicts(tx: Tx, query: SyncConflictListQuery, ctx: Context) {
  const all = [...(await productConflicts(tx, ctx)), ...(await customerConflicts(tx, ctx))]
  const q = query.q?.trim() ?? ''
  const found = all.filter(
    ({ kind, field, number, name }) =>
      (!query.kind || kind === query.kind) &&
      (!query.field?.length || query.field.includes(field)) &&
      (q === '' || containsWords(`${number} ${name}`, q)),
  )
  const { field, descending } = sortOrder(query.sort, '-at')
  const value = (each: OpenConflict) => (field === 'record' ? each.number : field === 'field' ? each.key : each.at)
  const paged = pageOfRows(found.toSorted(byValue(value, descending, ctx.locale)), query)
  const counts = new Map<string, { kind: Kind; field: string; open: number }>()
  for (const { kind, field: name } of all) {
    const count = counts.get(`${kind} ${name}`) ?? { kind, field: name, open: 0 }
    counts.set(`${kind} ${name}`, { ...count, open: count.open + 1 })
  }
  return {
    ...paged,
    rows: await Promise.all(paged.rows.map((row) => row.show())),
    fields: [...counts.values()],
    allowedActions: [
      actionUnless('decideProducts', await mayNotEditCatalogue(tx, ctx)),
      actionUnless('decideCustomers', await mayNotEditCustomers(tx, ctx)),
    ],
  }
}

const mayNotEditCustomers = async (tx: Tx, ctx: Context) =>
  !holds(ctx.actor, 'customers.edit') && {
    code: 'permission.customersEdit' as const,
    ask: await whoCan(tx, null, 'customers.edit'),
  }

/** Decides each by itself; of what the caller may not decide nothing changes. */
export async function decideSyncConflicts(
  tx: Tx,
  decisions: readonly (Decision & { kind: Kind })[],
  ctx: Context,
): Promise<(Decided & { kind: Kind })[]> {
  const ofKind = (kind: Kind) => decisions.filter((each) => each.kind === kind)
  const products = holds(ctx.actor, 'catalogue.edit')
    ? await decideProducts(tx, ofKind('product'), ctx)
    : ofKind('product').map(({ id, key }): Decided => ({ id, number: '', key, outcome: 'forbidden' }))
  const customers = await decideCustomers(tx, ofKind('customer'), ctx)
  return [
    ...products.map((row) => ({ ...row, kind: 'product' as const })),
    ...customers.map((row) => ({ ...row, kind: 'customer' as const })),
  ]
}

/** "Always this side for this field": a rule for everybody, so that it takes the right over everybody. */
export async function setConflictRule(
  tx: Tx,
  { kind, field, side }: { kind: Kind; field: string; side: 'erp' | 'portal' },
  ctx: Context,
): Promise<Result<number>> {
  const permission = kind === 'product' ? 'catalogue.edit' : 'customers.edit'
  if (ctx.actor.grants[permission] !== 'all') return refuse('access/forbidden', { params: { permission } })
  const answered = await (kind === 'product' ? alwaysForProducts : alwaysForCustomers)(tx, field, side, ctx)
  return answered.ok ? ok(answered.value) : answered
}
