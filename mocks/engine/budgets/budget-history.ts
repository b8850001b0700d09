import { budgetFields } from '@/contract/budgets'
import type { BudgetId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { AuditRow } from '@mocks/store/rows/audit'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { findBudget } from './find-budget'

/** Older changes than these help nobody to understand how the budget stands. */
const mostShown = 50
const shown: ReadonlySet<string> = new Set(budgetFields)

/** CON-04: who set the budget up and who changed what of it, newest first, as the audit wrote it down. */
export async function getBudgetHistory(tx: Tx, budgetId: BudgetId, ctx: Context): Promise<Result<AuditRow[]>> {
  const found = await findBudget(tx, budgetId, ctx)
  if (!found.ok) return found
  const companyIds = [found.value.budget.companyId]
  const { rows } = await tx.search.audit({ companyIds, records: ['budgets'], recordId: budgetId }, true, 0, mostShown)
  return ok(
    rows.flatMap((row) => {
      const changes = row.changes.filter(({ field }) => shown.has(field))
      return row.kind === 'created' || (row.kind === 'changed' && changes.length > 0) ? [{ ...row, changes }] : []
    }),
  )
}
