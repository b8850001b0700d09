import type { CaseListQuery, caseViews } from '@/contract/case-list'
import { can } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { unreadOf } from '../messages/thread'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany } from '../reach'
import { caseSubject, type ShownRecord, shownRecord } from './case-record'

type View = (typeof caseViews)[number]
type Field = 'updatedAt' | 'openedAt' | 'number' | 'subject'
export type ListedCase = { row: CaseRow; record: ShownRecord | null; unread: number }
export type CaseList = Paged<ListedCase> & { views: Record<View, number> }

/** Whether a case is on this tab. */
export const inView = (row: CaseRow, view: View): boolean => view === 'all' || row.status === view

/** How many cases each tab has. */
export const countViews = (rows: readonly CaseRow[]): Record<View, number> => ({
  open: rows.filter((row) => inView(row, 'open')).length,
  waitingForYou: rows.filter((row) => inView(row, 'waitingForYou')).length,
  closed: rows.filter((row) => inView(row, 'closed')).length,
  all: rows.length,
})

export const listedCase = async (tx: Tx, row: CaseRow, ctx: Context): Promise<ListedCase> => ({
  row,
  record: await shownRecord(tx, row, ctx),
  unread: await unreadOf(tx, caseSubject(row), ctx),
})

/** CAS-05: the cases the caller may see, whatever became of them, the last touched first. */
export async function listCases(tx: Tx, query: CaseListQuery, ctx: Context): Promise<Result<CaseList>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const { field, descending } = sortOrder<Field>(query.sort, '-updatedAt')
  const { status, type, view = 'all' } = query
  const rows = (await tx.cases.by('companyId', company.value.id))
    .filter((row) => can(ctx.actor, 'cases.view', row))
    .filter(({ number, subject }) => containsWords(`${number} ${subject}`, query.q ?? ''))
    .filter((row) => !type || type.length === 0 || type.includes(row.type))
    .filter((row) => !status || status.length === 0 || status.includes(row.status))
    .toSorted(byValue((row) => row[field], descending, ctx.locale))
  const page = pageOfRows(
    rows.filter((row) => inView(row, view)),
    query,
  )
  return ok({
    ...page,
    rows: await Promise.all(page.rows.map((row) => listedCase(tx, row, ctx))),
    views: countViews(rows),
  })
}
