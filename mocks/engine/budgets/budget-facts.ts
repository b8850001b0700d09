import type { BudgetState } from '@/contract/budget-detail'
import { type BurnDown, burnDown } from '@/domain/budgets/burn-down'
import { type BudgetWindow, clippedWindow, windowOf } from '@/domain/budgets/windows'
import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { BudgetEntryRow, BudgetRow, CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { hasEnded, hasStarted, switchedOnBudgets } from './running-budgets'
import { entriesIn, sumOf } from './used-of'

export type BudgetOwnerFact = { kind: 'costCentre' | 'person'; id: string; code: string | null; name: string }
/** A budget as it stands today. Amounts in minor units of the company's currency. */
export type BudgetFacts = {
  budget: BudgetRow
  owner: BudgetOwnerFact
  state: BudgetState
  /** The part of today's window on which it runs; null while it does not. */
  window: BudgetWindow | null
  used: number
  left: number
  burnDown: BurnDown | null
  over: boolean
  entries: BudgetEntryRow[]
}

/** What all budgets of a company are judged by, read once. */
export type BudgetBook = { company: CompanyRow; today: IsoDate; factsOf(budget: BudgetRow): Promise<BudgetFacts> }

/** What many budgets of a company need to be told, read once. */
export async function openBudgetBook(tx: Tx, company: CompanyRow, ctx: Context): Promise<BudgetBook> {
  const today = dateIn(company.timeZone, ctx.clock.now())
  const [centres, people, on] = await Promise.all([
    tx.costCentres.by('companyId', company.id),
    tx.users.by('companyId', company.id),
    switchedOnBudgets(tx, company.id),
  ])
  const ownerOf = ({ owner }: BudgetRow): BudgetOwnerFact => {
    if (owner.kind === 'person')
      return {
        kind: 'person',
        id: owner.userId,
        code: null,
        name: people.find(({ id }) => id === owner.userId)?.name ?? '',
      }
    const centre = centres.find(({ id }) => id === owner.costCentreId)
    return { kind: 'costCentre', id: owner.costCentreId, code: centre?.code ?? '', name: centre?.name ?? '' }
  }
  const stateOf = (budget: BudgetRow): BudgetState => {
    if (!budget.active) return 'off'
    if (hasEnded(budget, today)) return 'ended'
    if (!on.some(({ id }) => id === budget.id)) return 'ownerOff'
    return hasStarted(budget, today) ? 'running' : 'planned'
  }
  return {
    company,
    today,
    factsOf: async (budget) => {
      const entries = await tx.budgetEntries.by('budgetId', budget.id)
      const state = stateOf(budget)
      return { budget, owner: ownerOf(budget), state, entries, ...standingOf(budget, state, entries, company, today) }
    },
  }
}

function standingOf(
  budget: BudgetRow,
  state: BudgetState,
  entries: readonly BudgetEntryRow[],
  company: CompanyRow,
  today: IsoDate,
): Pick<BudgetFacts, 'window' | 'used' | 'left' | 'burnDown' | 'over'> {
  if (state !== 'running') return { window: null, used: 0, left: budget.amount, burnDown: null, over: false }
  const whole = windowOf(budget.period, today)
  const counted = entriesIn(entries, whole)
  const used = sumOf(counted)
  const window = clippedWindow(whole, budget.startsOn, budget.endsOn)
  const movements = counted.map(({ at, amount }) => ({ on: dateIn(company.timeZone, at), amount }))
  return {
    window,
    used,
    left: budget.amount - used,
    burnDown: burnDown(window, budget.amount, movements, today),
    over: used >= budget.amount,
  }
}
