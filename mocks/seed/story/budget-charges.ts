import type { BudgetId, CostCentreId, UserId } from '@/domain/ids'
import { costCentreIds } from '../cost-centres'
import type { OrderScript } from './script'

export const budgetIds = {
  workshop: 'bdg_workshop' as BudgetId,
  fitting: 'bdg_fitting' as BudgetId,
  ewa: 'bdg_ewa' as BudgetId,
}

export type Charge = { costCentreId: CostCentreId; budgetId: BudgetId }

/** What an order of the story could be charged to: Tomasz buys for the fitters, Ines' usual orders are the workshop's. */
export function chargeOf({ key, company, by }: OrderScript): Charge | null {
  if (company !== 'kestrel') return null
  if (by === 'tomasz') return { costCentreId: costCentreIds.fitting, budgetId: budgetIds.fitting }
  if (by === 'ines' && key.startsWith('u'))
    return { costCentreId: costCentreIds.workshop, budgetId: budgetIds.workshop }
  return null
}

/** Whose orders may be charged to what. */
export const chargedBy: Readonly<Partial<Record<UserId, CostCentreId[]>>> = {
  ['usr_tomasz' as UserId]: [costCentreIds.fitting],
  ['usr_lena' as UserId]: [costCentreIds.workshop, costCentreIds.fitting],
}
