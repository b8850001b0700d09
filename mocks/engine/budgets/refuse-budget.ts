import { type Refusal, refuse } from '@/domain/result'
import type { BudgetWeight } from './weigh-budgets'

const problems = {
  'budget.costCentre': 'budget/cost-centre',
  'budget.choice': 'budget/choice',
  'budget.missing': 'budget/missing',
  'budget.exceeded': 'budget/exceeded',
} as const

const isBudgetCode = (code: string): code is keyof typeof problems => Object.hasOwn(problems, code)

/** What placing the order answers when budgets stop it; null when they do not. */
export function refuseBudget({ stopped }: Pick<BudgetWeight, 'stopped'>): { ok: false; refusal: Refusal } | null {
  if (!stopped || !isBudgetCode(stopped.code)) return null
  return refuse(problems[stopped.code], stopped.params ? { params: stopped.params } : {})
}
