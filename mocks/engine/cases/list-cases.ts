import { can } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany } from '../reach'

type Field = 'updatedAt' | 'openedAt' | 'number' | 'subject'
type Query = { page?: number; pageSize?: number; q?: string; sort?: Field | `-${Field}` }
/** `orderNumber` is null also when the caller may not see the order. */
export type ListedCase = { row: CaseRow; orderNumber: string | null }

/** CAS-05: the cases the caller may see, the last touched first. */
export async function listCases(tx: Tx, query: Query, ctx: Context): Promise<Result<Paged<ListedCase>>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const { field, descending } = sortOrder<Field>(query.sort, '-updatedAt')
  const rows = (await tx.cases.by('companyId', company.value.id))
    .filter((row) => can(ctx.actor, 'cases.view', { ...row, branchId: null }))
    .filter(({ number, subject }) => containsWords(`${number} ${subject}`, query.q ?? ''))
    .toSorted(byValue((row) => row[field], descending, ctx.locale))
  const page = pageOfRows(rows, query)
  return ok({ ...page, rows: await Promise.all(page.rows.map((row) => withOrder(tx, row, ctx))) })
}

async function withOrder(tx: Tx, row: CaseRow, ctx: Context): Promise<ListedCase> {
  const order = row.orderId === null ? undefined : await tx.orders.get(row.orderId)
  const visible = order && can(ctx.actor, 'orders.view', order)
  return visible ? { row, orderNumber: order.number } : { row: { ...row, orderId: null }, orderNumber: null }
}
