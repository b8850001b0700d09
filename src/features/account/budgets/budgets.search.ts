import { type BudgetListQuery, budgetListQuery } from '@/contract/budget-list'
import { listQuery } from '@/contract/paging'
import type { BudgetId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const budgetsSearch = tolerantSearch(budgetListQuery)

/** What the page shows when its address does not say. */
export const shownBudgets = (search: BudgetListQuery) => ({ ...search, view: search.view ?? ('active' as const) })

export const budgetFilterKeys = [
  'q',
  'ownerKind',
  'mode',
  'period',
] as const satisfies readonly (keyof BudgetListQuery)[]

/** The page of one budget keeps the place in its list of orders. */
export const budgetEntriesSearch = tolerantSearch(listQuery(['at'], {}))

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const budgetParams = {
  parse: ({ budgetId }: { budgetId: string }): { budgetId: BudgetId } => ({ budgetId: budgetId as BudgetId }),
  stringify: (params: { budgetId: BudgetId }) => params,
}
