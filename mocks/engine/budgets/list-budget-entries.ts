import { windowOf } from '@/domain/budgets/windows'
import type { IsoDate } from '@/domain/clock'
import type { BudgetId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { BudgetEntryRow, CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { findBudget } from './find-budget'
import { entriesIn } from './used-of'

type Query = { page?: number; pageSize?: number; sort?: 'at' | '-at'; q?: string; windowOn?: IsoDate }
export type ListedEntry = { entry: BudgetEntryRow; order: OrderRow; visible: boolean; sku: string | null }

/** What orders did to a budget. Whoever may know the budget may know the numbers of its orders, but not open all. */
export async function listBudgetEntries(
  tx: Tx,
  budgetId: BudgetId,
  query: Query,
  ctx: Context,
): Promise<Result<Paged<ListedEntry> & { company: CompanyRow }>> {
  const found = await findBudget(tx, budgetId, ctx)
  if (!found.ok) return found
  const { budget, book } = found.value
  const all = await tx.budgetEntries.by('budgetId', budget.id)
  const { windowOn } = query
  const inWindow = windowOn === undefined ? all : entriesIn(all, windowOf(budget.period, windowOn))
  const listed = await Promise.all(
    inWindow.filter(({ amount }) => amount !== 0).map((entry) => withOrder(tx, asItIsNow(entry, all), ctx)),
  )
  const wanted = listed.filter(({ order }) => containsWords(`${order.number} ${order.placedBy}`, query.q ?? ''))
  const oldestFirst = wanted.toSorted((a, b) => a.entry.at - b.entry.at)
  const { descending } = sortOrder(query.sort, '-at')
  return ok({ ...pageOfRows(descending ? oldestFirst.toReversed() : oldestFirst, query), company: book.company })
}

/** What was set aside and then used is one line: that it was used moved nothing. */
const asItIsNow = (entry: BudgetEntryRow, all: readonly BudgetEntryRow[]): BudgetEntryRow => {
  if (entry.kind !== 'reserved') return entry
  const next = all
    .slice(all.indexOf(entry) + 1)
    .find(({ orderId, kind }) => orderId === entry.orderId && kind !== 'restored')
  return next?.kind === 'consumed' ? { ...entry, kind: 'consumed' } : entry
}

async function withOrder(tx: Tx, entry: BudgetEntryRow, ctx: Context): Promise<ListedEntry> {
  const order = await tx.orders.require(entry.orderId)
  const line = order.lines.find(({ id }) => id === entry.orderLineId)
  return { entry, order, visible: can(ctx.actor, 'orders.view', order), sku: line?.sku ?? null }
}
