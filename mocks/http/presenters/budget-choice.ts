import type * as z from 'zod/mini'
import type { budgetChoice } from '@/contract/authorizations'
import type { Currency } from '@/domain/money'
import type { WeighedBudget } from '@mocks/engine/budgets/weigh-budgets'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'

/** A budget as whoever orders meets it. */
export const presentBudgetChoice = (
  { budget, left, exceededBy, windowEndsOn }: WeighedBudget,
  currency: Currency,
  viewer: Viewer,
): z.infer<typeof budgetChoice> => ({
  id: budget.id,
  name: budget.name,
  mode: budget.mode,
  personal: budget.owner.kind === 'person',
  left: amountFor(viewer, left, currency),
  exceededBy: amountFor(viewer, exceededBy, currency),
  windowEndsOn,
})
