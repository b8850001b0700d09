import { excessOf } from '@/domain/budgets/excess'
import { clippedWindow, lastDay, windowOf } from '@/domain/budgets/windows'
import { dateIn } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import type { BudgetId, CostCentreId, UserId } from '@/domain/ids'
import type { RefusalCode } from '@/domain/refusals'
import type { BudgetRow, CompanyRow, CostCentreRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { whoCan } from '../team/who-can'
import { activeCostCentres, hasEnded, isOfCostCentre, isOfPerson, runsOn, switchedOnBudgets } from './running-budgets'
import { usedOf } from './used-of'

export type WeighBudgets = {
  company: CompanyRow
  ordererId: UserId
  /** As the buyer chose; null: not chosen. */
  costCentreId: CostCentreId | null
  budgetId: BudgetId | null
  /** Grand total of the order in minor units. */
  total: number
  now: Instant
}
/** A budget as this order meets it. Amounts in minor units. */
export type WeighedBudget = {
  budget: BudgetRow
  /** Of the running window, before the order; negative where the mode let others exceed it. */
  left: number
  exceededBy: number | null
  windowEndsOn: IsoDate
}
export type BudgetLevel = { kind: 'budget'; amount: number; budgetId: BudgetId; authorizerIds: UserId[] }
/** `ask`: who can change what stops the order. */
type Stopped = { code: RefusalCode; params?: Record<string, string | number>; ask?: string[] }
export type BudgetWeight = {
  /** Those the orderer may charge. */
  costCentres: CostCentreRow[]
  costCentreId: CostCentreId | null
  /** Those of the cost centre, of which one pays, and those of the person, which all count. */
  candidates: WeighedBudget[]
  /** The one the order carries: the cost centre's, else the person's own. */
  budget: BudgetRow | null
  left: number | null
  exceededBy: number | null
  /** Why the order cannot be placed. */
  stopped: Stopped | null
  /** Who must agree, by the budgets that count and are exceeded; the cost centre's first. */
  levels: BudgetLevel[]
  /** The first of `levels`. */
  level: BudgetLevel | null
}

/**
 * CON-05, AUT-30: the order against the rules of the company's budgets (domain-rules §2). The one evaluator: the
 * checkout asks it in a dry run, placing asks it again. A cost centre that never had a budget is not limited; one whose
 * budget has run out by date is closed until somebody sees to it.
 */
export async function weighBudgets(tx: Tx, ask: WeighBudgets): Promise<BudgetWeight> {
  const { company, ordererId } = ask
  const today = dateIn(company.timeZone, ask.now)
  const orderer = await tx.users.require(ordererId)
  const costCentres = (await activeCostCentres(tx, company.id)).filter(({ id }) => orderer.costCentreIds.includes(id))
  const costCentre = chosenOf(costCentres, ask.costCentreId)
  const budgets = await switchedOnBudgets(tx, company.id)
  const ofCentre = budgets.filter((budget) => costCentre !== null && isOfCostCentre(budget, costCentre.id))
  const ofPerson = budgets.filter((budget) => isOfPerson(budget, ordererId))

  const weighed = (budget: BudgetRow) => weigh(tx, budget, ask.total, today)
  const pots = await Promise.all(ofCentre.filter((budget) => runsOn(budget, today)).map(weighed))
  const own = await Promise.all(ofPerson.filter((budget) => runsOn(budget, today)).map(weighed))
  const pot = chosenWeighed(pots, ask.budgetId)
  const counting = pot ? [pot, ...own] : own
  const carried = pot ?? own[0] ?? null
  const levels = counting.flatMap(levelOf)

  return {
    costCentres,
    costCentreId: costCentre?.id ?? null,
    candidates: [...pots, ...own],
    budget: carried?.budget ?? null,
    left: carried?.left ?? null,
    exceededBy: carried?.exceededBy ?? null,
    stopped:
      choiceFault(ask, costCentres, costCentre, pots, pot) ??
      (await withNames(tx, company, missingFault(ofCentre, ofPerson, today) ?? blockFault(counting))),
    levels,
    level: levels[0] ?? null,
  }
}

const withNames = async (tx: Tx, company: CompanyRow, stopped: Stopped | null): Promise<Stopped | null> =>
  stopped && { ...stopped, ask: await whoCan(tx, company.id, 'budgets.edit') }

/** The one asked for; without a wish the only one there is. */
const chosenOf = <T extends { id: string }>(all: readonly T[], wish: T['id'] | null): T | null =>
  (wish === null ? (all.length === 1 ? all[0] : undefined) : all.find(({ id }) => id === wish)) ?? null

const chosenWeighed = (all: readonly WeighedBudget[], wish: BudgetId | null): WeighedBudget | null => {
  const chosen = chosenOf(
    all.map(({ budget }) => budget),
    // A wish for one's own budget is no wish for a pot: it counts anyway.
    wish !== null && all.some(({ budget }) => budget.id === wish) ? wish : null,
  )
  return all.find(({ budget }) => budget === chosen) ?? null
}

async function weigh(tx: Tx, budget: BudgetRow, total: number, today: IsoDate): Promise<WeighedBudget> {
  const window = windowOf(budget.period, today)
  const used = await usedOf(tx, budget.id, window)
  return {
    budget,
    left: budget.amount - used,
    exceededBy: excessOf(budget.amount, used, total),
    windowEndsOn: lastDay(clippedWindow(window, budget.startsOn, budget.endsOn)),
  }
}

const levelOf = ({ budget, left, exceededBy }: WeighedBudget): BudgetLevel[] =>
  budget.mode === 'authorize' && exceededBy !== null
    ? [{ kind: 'budget', amount: Math.max(left, 0), budgetId: budget.id, authorizerIds: budget.authorizerIds }]
    : []

function choiceFault(
  ask: WeighBudgets,
  costCentres: readonly CostCentreRow[],
  costCentre: CostCentreRow | null,
  pots: readonly WeighedBudget[],
  pot: WeighedBudget | null,
): Stopped | null {
  // Also a cost centre that is not, or no longer, the orderer's to charge.
  if (costCentre === null && (costCentres.length > 0 || ask.costCentreId !== null)) return { code: 'budget.costCentre' }
  return pots.length > 1 && pot === null ? { code: 'budget.choice' } : null
}

/** Budgets of a kind that all have ended, with none that runs or is yet to start, close what they were for. */
function missingFault(ofCentre: readonly BudgetRow[], ofPerson: readonly BudgetRow[], today: IsoDate): Stopped | null {
  const over = [ofCentre, ofPerson].find(
    (budgets) => budgets.some((budget) => hasEnded(budget, today)) && !budgets.some((budget) => runsOn(budget, today)),
  )
  const last = over
    ?.filter((budget) => hasEnded(budget, today))
    .reduce((a, b) => ((b.endsOn ?? '') > (a.endsOn ?? '') ? b : a))
  return last ? { code: 'budget.missing', params: { budget: last.name } } : null
}

/** Amounts are not told here: who sees prices finds them in the candidates. */
function blockFault(counting: readonly WeighedBudget[]): Stopped | null {
  const blocking = counting.find(({ budget, exceededBy }) => budget.mode === 'block' && exceededBy !== null)
  return blocking ? { code: 'budget.exceeded', params: { budget: blocking.budget.name } } : null
}
