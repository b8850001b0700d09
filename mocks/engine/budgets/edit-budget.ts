import type { BudgetMode, BudgetPeriod } from '@/domain/budgets/vocabulary'
import type { IsoDate } from '@/domain/clock'
import type { BudgetId, UserId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { BudgetRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { againstEditing } from './budget-actions'
import { checkBudget } from './check-budget'
import { findBudget } from './find-budget'
import { type BudgetDetails, getBudget } from './get-budget'

export type BudgetFields = {
  name: string
  ownerKind: 'costCentre' | 'person'
  ownerId: string
  /** Minor units. */
  amount: number
  period: BudgetPeriod
  mode: BudgetMode
  authorizerIds: UserId[]
  startsOn: IsoDate
  endsOn: IsoDate | null
}

/** CON-04: a new budget counts orders from now on. */
export async function createBudget(tx: Tx, fields: BudgetFields, ctx: Context): Promise<Result<BudgetDetails>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  if (await againstEditing(tx, ctx)) return refuse('access/forbidden')
  const checked = await checkBudget(tx, company.value, fields)
  if (!checked.ok) return checked
  const budget = await tx.budgets.insert({
    id: ctx.ids.next<'Budget'>('Budget'),
    companyId: company.value.id,
    active: true,
    ...checked.value,
  })
  return getBudget(tx, budget.id, ctx)
}

/** CON-04: what was used stays used. A budget in use stays with its owner, or its record would tell of another's orders. */
export async function updateBudget(
  tx: Tx,
  command: BudgetFields & { budgetId: BudgetId; version: number },
  ctx: Context,
): Promise<Result<BudgetDetails>> {
  const found = await editable(tx, command, ctx)
  if (!found.ok) return found
  const { budget, company, inUse } = found.value
  const checked = await checkBudget(tx, company, command, budget)
  if (!checked.ok) return checked
  if (inUse && ownerIdOf(checked.value.owner) !== ownerIdOf(budget.owner)) return refuse('budget/in-use')
  await tx.budgets.update(budget.id, checked.value)
  return getBudget(tx, budget.id, ctx)
}

const ownerIdOf = (owner: BudgetRow['owner']): string => (owner.kind === 'person' ? owner.userId : owner.costCentreId)

/** Switches a budget on or off. One that is so already stays as it is. */
export async function switchBudget(
  tx: Tx,
  command: { budgetId: BudgetId; version: number; active: boolean },
  ctx: Context,
): Promise<Result<BudgetDetails>> {
  const found = await editable(tx, command, ctx)
  if (!found.ok) return found
  const { budget } = found.value
  if (budget.active !== command.active) await tx.budgets.update(budget.id, { active: command.active })
  return getBudget(tx, budget.id, ctx)
}

export async function deleteBudget(
  tx: Tx,
  command: { budgetId: BudgetId; version: number },
  ctx: Context,
): Promise<Result<null>> {
  const found = await editable(tx, command, ctx)
  if (!found.ok) return found
  if (found.value.inUse) return refuse('budget/in-use')
  await tx.budgets.delete(command.budgetId)
  return ok(null)
}

async function editable(tx: Tx, command: { budgetId: BudgetId; version: number }, ctx: Context) {
  const found = await findBudget(tx, command.budgetId, ctx)
  if (!found.ok) return found
  if (await againstEditing(tx, ctx)) return refuse('access/forbidden')
  const { budget, book } = found.value
  if (budget.version !== command.version) {
    const current = await getBudget(tx, budget.id, ctx)
    return current.ok ? refuse('conflict/stale', { current: current.value }) : current
  }
  const inUse = (await tx.budgetEntries.by('budgetId', budget.id)).length > 0
  return ok({ budget, company: book.company, inUse })
}
