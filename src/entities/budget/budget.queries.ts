import { query } from '@/api/query'
import {
  getBudget,
  getBudgetChoices,
  getBudgetHistory,
  listBudgetEntries,
  listBudgets,
  previewBudgetChange,
} from '@/contract/budgets'
import type { BudgetListQuery } from '@/contract/budget-list'
import type { InputFor } from '@/contract/endpoint'
import type { BudgetId } from '@/domain/ids'

type EntriesQuery = InputFor<typeof listBudgetEntries>['query']
type Change = InputFor<typeof previewBudgetChange>['query']

export const budgetQueries = {
  list: (search: BudgetListQuery) => query(listBudgets, { query: search }),
  detail: (budgetId: BudgetId) => query(getBudget, { params: { budgetId } }),
  entries: (budgetId: BudgetId, search: EntriesQuery) =>
    query(listBudgetEntries, { params: { budgetId }, query: search }),
  history: (budgetId: BudgetId) => query(getBudgetHistory, { params: { budgetId } }),
  choices: () => query(getBudgetChoices, {}),
  change: (budgetId: BudgetId, change: Change) => query(previewBudgetChange, { params: { budgetId }, query: change }),
}
