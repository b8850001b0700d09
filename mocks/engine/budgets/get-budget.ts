import type { AllowedAction } from '@/contract/action'
import type { budgetActions } from '@/contract/budget-detail'
import { type BudgetWindow, clippedWindow, holdsDay, windowsBack } from '@/domain/budgets/windows'
import type { IsoDate } from '@/domain/clock'
import type { BudgetId, UserId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionsOf, againstEditing } from './budget-actions'
import type { BudgetFacts } from './budget-facts'
import { findBudget } from './find-budget'
import { sumOf } from './used-of'

export type BudgetDetails = {
  facts: BudgetFacts
  company: CompanyRow
  authorizers: { id: UserId; name: string }[]
  windows: { window: BudgetWindow; used: number }[]
  actions: AllowedAction<(typeof budgetActions)[number]>[]
}

/** Windows of the past that are shown. */
const shownWindows = 13

export async function getBudget(tx: Tx, budgetId: BudgetId, ctx: Context): Promise<Result<BudgetDetails>> {
  const found = await findBudget(tx, budgetId, ctx)
  if (!found.ok) return found
  const { budget, book } = found.value
  const facts = await book.factsOf(budget)
  const people = await Promise.all(budget.authorizerIds.map((id) => tx.users.get(id)))
  return ok({
    facts,
    company: book.company,
    authorizers: people.flatMap((user) => (user ? [{ id: user.id, name: user.name }] : [])),
    windows: windowsOf(facts, book.today),
    actions: actionsOf(facts, await againstEditing(tx, ctx)),
  })
}

/** From the first day it ran or was used to today or its end, newest first. */
function windowsOf({ budget, entries }: BudgetFacts, today: IsoDate): BudgetDetails['windows'] {
  const first = entries.reduce((day, { windowOn }) => (windowOn < day ? windowOn : day), budget.startsOn)
  const last = budget.endsOn !== null && budget.endsOn < today ? budget.endsOn : today
  if (first > last) return []
  return windowsBack(budget.period, first, last, shownWindows).map((window) => ({
    window: clippedWindow(window, first, budget.endsOn),
    used: sumOf(entries.filter(({ windowOn }) => holdsDay(window, windowOn))),
  }))
}
