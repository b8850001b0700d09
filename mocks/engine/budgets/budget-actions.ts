import type { AllowedAction } from '@/contract/action'
import type { budgetActions } from '@/contract/budget-detail'
import { holds } from '@/domain/permissions/can'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { whoCan } from '../team/who-can'
import type { BudgetFacts } from './budget-facts'

type Against = Parameters<typeof actionUnless>[1]

/** Why the caller may change no budget at all, with who may. Somebody who sees no amounts cannot set any. */
export async function againstEditing(tx: Tx, ctx: Context): Promise<Against> {
  if (holds(ctx.actor, 'budgets.edit') && holds(ctx.actor, 'prices.view')) return null
  return { code: 'permission.budgetsEdit', ask: await whoCan(tx, ctx.actor.companyId, 'budgets.edit') }
}

export const actionsOf = (
  { budget, entries }: BudgetFacts,
  against: Against,
): AllowedAction<(typeof budgetActions)[number]>[] => [
  actionUnless('edit', against),
  actionUnless('activate', against, budget.active && { code: 'state.budgetOn' }),
  actionUnless('deactivate', against, !budget.active && { code: 'state.budgetOff' }),
  actionUnless('delete', against, entries.length > 0 && { code: 'state.budgetInUse' }),
]
