import * as z from 'zod/mini'
import { budgetModes, budgetPeriods } from '@/domain/budgets/vocabulary'
import { anyOf, listQuery } from './paging'
import { named } from './schema'

export const budgetPeriod = named('BudgetPeriod', z.enum(budgetPeriods))

export const budgetMode = named('BudgetMode', z.enum(budgetModes))

export const budgetOwnerKinds = ['costCentre', 'person'] as const

export const budgetOwnerKind = named('BudgetOwnerKind', z.enum(budgetOwnerKinds))

export const budgetViews = ['active', 'over', 'ended', 'all'] as const

export const budgetSorts = ['name', 'owner', 'amount', 'used', 'left', 'endsOn'] as const

/** `q` finds the budget's name and its owner. `active`: runs or is planned. `ended`: by date, or switched off. */
export const budgetListQuery = listQuery(budgetSorts, {
  view: z.optional(z.enum(budgetViews)),
  ownerKind: anyOf(budgetOwnerKind),
  mode: anyOf(budgetMode),
  period: anyOf(budgetPeriod),
})

export type BudgetListQuery = z.infer<typeof budgetListQuery>
