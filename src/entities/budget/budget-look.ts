import type { BudgetState } from '@/contract/budget-detail'
import type { StatusOf } from '@/shared/ui/status-vocabulary'

/** A budget that runs and has nothing left looks different from one that runs. */
export const budgetLook = ({ state, over }: { state: BudgetState; over: boolean }): StatusOf<'budget'> =>
  state === 'running' && over ? 'over' : state
