import type { BudgetId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { BudgetRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { type BudgetBook, openBudgetBook } from './budget-facts'

/**
 * Which budgets the caller may know: all of the company, or those that concern them, because they are theirs, of one of
 * their cost centres, or for them to decide about.
 */
export async function budgetReach(tx: Tx, ctx: Context): Promise<(budget: BudgetRow) => boolean> {
  const { actor } = ctx
  if (actor.grants['budgets.view'] !== 'own') return ({ companyId }) => companyId === actor.companyId
  const user = await tx.users.require(actor.userId)
  return ({ companyId, owner, authorizerIds }) =>
    companyId === actor.companyId &&
    (authorizerIds.includes(user.id) ||
      (owner.kind === 'person' ? owner.userId === user.id : user.costCentreIds.includes(owner.costCentreId)))
}

/** A budget out of reach is as unknown as one that never was. */
export async function findBudget(
  tx: Tx,
  budgetId: BudgetId,
  ctx: Context,
): Promise<Result<{ budget: BudgetRow; book: BudgetBook }>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const budget = await tx.budgets.get(budgetId)
  if (!budget || !(await budgetReach(tx, ctx))(budget)) return refuse('resource/not-found')
  return ok({ budget, book: await openBudgetBook(tx, company.value, ctx) })
}
