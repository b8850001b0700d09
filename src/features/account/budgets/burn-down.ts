import type { BudgetDetail } from '@/contract/budget-detail'

/** A budget whose window runs and whose amounts the reader may see. */
export type RunningBudget = BudgetDetail & {
  window: NonNullable<BudgetDetail['window']>
  amount: NonNullable<BudgetDetail['amount']>
  used: NonNullable<BudgetDetail['used']>
  left: NonNullable<BudgetDetail['left']>
  burnDown: NonNullable<BudgetDetail['burnDown']>
}

export const isRunning = (budget: BudgetDetail): budget is RunningBudget =>
  budget.window !== null &&
  budget.amount !== null &&
  budget.used !== null &&
  budget.left !== null &&
  budget.burnDown !== null

/** Days on which something moved, newest first, with how much; the last day always, so that the table is never empty. */
export const movedDays = ({ burnDown: { points } }: RunningBudget) =>
  points
    .map((point, at) => ({ ...point, moved: point.used.amount - (points[at - 1]?.used.amount ?? 0) }))
    .filter(({ moved }, at) => moved !== 0 || at === points.length - 1)
    .toReversed()
