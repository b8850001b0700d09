import type { BudgetPeriod } from '@/domain/budgets/vocabulary'
import { wouldExceed } from '@/domain/budgets/what-if'
import { type BudgetWindow, windowOf } from '@/domain/budgets/windows'
import type { BudgetId, OrderId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { BudgetEntryRow, CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { findBudget } from './find-budget'
import { entriesIn, sumOf } from './used-of'

export type BudgetPreview = {
  company: CompanyRow
  window: BudgetWindow
  used: number
  left: number
  orders: { order: OrderRow; exceededBy: number }[]
}

/** CON-04: where today's window would stand with another amount or period, and which of its orders would have exceeded it. */
export async function previewBudgetChange(
  tx: Tx,
  command: { budgetId: BudgetId; amount: number; period: BudgetPeriod },
  ctx: Context,
): Promise<Result<BudgetPreview>> {
  const found = await findBudget(tx, command.budgetId, ctx)
  if (!found.ok) return found
  const { budget, book } = found.value
  const window = windowOf(command.period, book.today)
  const entries = entriesIn(await tx.budgetEntries.by('budgetId', budget.id), window)
  const used = sumOf(entries)
  const orders = await Promise.all(
    wouldExceed(usesOf(entries), command.amount).map(async ({ id, exceededBy }) => ({
      order: await tx.orders.require(id),
      exceededBy,
    })),
  )
  return ok({ company: book.company, window, used, left: command.amount - used, orders })
}

/** What each order uses, in the order in which they first moved the budget. */
function usesOf(entries: readonly BudgetEntryRow[]): { id: OrderId; amount: number }[] {
  const uses = new Map<OrderId, number>()
  for (const { orderId, amount } of entries.toSorted((a, b) => a.at - b.at))
    uses.set(orderId, (uses.get(orderId) ?? 0) + amount)
  return [...uses].map(([id, amount]) => ({ id, amount }))
}
