import { type Result, ok } from '@/domain/result'
import type { SubscriptionRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany } from '../reach'

type Field = 'plan' | 'activatedOn' | 'nextBillingOn'
type Query = { page?: number; pageSize?: number; q?: string; sort?: Field | `-${Field}` }

/** SUB-01: the recurring services of the company. */
export async function listSubscriptions(tx: Tx, query: Query, ctx: Context): Promise<Result<Paged<SubscriptionRow>>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const { field, descending } = sortOrder<Field>(query.sort, 'plan')
  const rows = (await tx.subscriptions.by('companyId', company.value.id))
    .filter(({ plan }) => containsWords(plan, query.q ?? ''))
    .toSorted(byValue((row) => row[field], descending, ctx.locale))
  return ok(pageOfRows(rows, query))
}
