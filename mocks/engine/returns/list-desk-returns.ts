import type { DeskReturnListQuery, deskReturnViews } from '@/contract/admin/return-desk-list'
import type { CompanyId } from '@/domain/ids'
import type { ReturnStatus } from '@/domain/returns/vocabulary'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, type Paged, sortOrder } from '../paging'
import { reachesCustomer } from '../reach'
import { foundReturns, type ListedReturn, pageOfReturns } from './found-returns'

type View = (typeof deskReturnViews)[number]
export type DeskReturnList = Paged<ListedReturn & { company: CompanyRow }> & {
  views: Record<View, number>
  companies: CompanyRow[]
}

const statusesOf: Readonly<Record<View, readonly ReturnStatus[] | null>> = {
  toDecide: ['pending'],
  awaited: ['authorized', 'partlyAuthorized'],
  toJudge: ['partlyReceived', 'received'],
  done: ['denied', 'approved', 'rejected', 'processed', 'closed', 'cancelled'],
  all: null,
}
const inView = ({ status }: ReturnRow, view: View): boolean => statusesOf[view]?.includes(status) ?? true

/** Customers whose returns the reader may see. */
export const reachedCompanies = async (tx: Tx, ctx: Context): Promise<CompanyRow[]> =>
  (await tx.companies.all()).filter(({ id }) => reachesCustomer(ctx.actor, 'returnDesk.view', id))

/** The queue of the returns desk: returns of every customer the reader reaches; days are those where the reader is. */
export async function listDeskReturns(
  tx: Tx,
  query: DeskReturnListQuery,
  ctx: Context,
): Promise<Result<DeskReturnList>> {
  const { timeZone } = await tx.users.require(ctx.actor.userId)
  const reached = await reachedCompanies(tx, ctx)
  const known = new Map<CompanyId, CompanyRow>(reached.map((company) => [company.id, company]))
  const companyOf = (id: CompanyId): CompanyRow => {
    const company = known.get(id)
    if (!company) throw new Error('A return of a customer out of reach')
    return company
  }
  const visible = (await tx.returns.all()).filter(({ companyId }) => known.has(companyId))
  const chosen = visible.filter(({ companyId }) => !query.companyId?.length || query.companyId.includes(companyId))
  const words = ({ companyId }: ReturnRow): string =>
    `${companyOf(companyId).name} ${companyOf(companyId).customerNumber}`
  const found = await foundReturns(tx, chosen, query, timeZone, words)
  const { field, descending } = sortOrder(query.sort, '-requestedAt')
  const valueOf = (row: ReturnRow) => (field === 'company' ? companyOf(row.companyId).name : row[field])
  const rows = found
    .filter((row) => inView(row, query.view ?? 'all'))
    .toSorted(byValue(valueOf, descending, ctx.locale))
  const count = (view: View): number => found.filter((row) => inView(row, view)).length
  const page = await pageOfReturns(tx, rows, query, ctx)
  return ok({
    ...page,
    rows: page.rows.map((listed) => ({ ...listed, company: companyOf(listed.row.companyId) })),
    views: {
      ...{ toDecide: count('toDecide'), awaited: count('awaited'), toJudge: count('toJudge') },
      ...{ done: count('done'), all: found.length },
    },
    companies: reached
      .filter(({ id }) => visible.some(({ companyId }) => companyId === id))
      .toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
  })
}
