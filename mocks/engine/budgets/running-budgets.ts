import type { IsoDate } from '@/domain/clock'
import type { CompanyId, CostCentreId, UserId } from '@/domain/ids'
import { switchedOffBy } from '@/domain/structure/tree'
import type { BudgetRow, CostCentreRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'

/** Cost centres of the company that are on, their branches included. */
export async function activeCostCentres(tx: Tx, companyId: CompanyId): Promise<CostCentreRow[]> {
  const branches = await tx.branches.by('companyId', companyId)
  return (await tx.costCentres.by('companyId', companyId))
    .filter(({ active, branchId }) => active && !switchedOffBy(branches, branchId))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** Budgets of the company that nobody switched off, neither by themselves nor with what they are for. */
export async function switchedOnBudgets(tx: Tx, companyId: CompanyId): Promise<BudgetRow[]> {
  const centres = new Set((await activeCostCentres(tx, companyId)).map(({ id }) => id))
  const people = new Set((await tx.users.by('companyId', companyId)).filter(({ active }) => active).map(({ id }) => id))
  return (await tx.budgets.by('companyId', companyId)).filter(
    ({ active, owner }) =>
      active && (owner.kind === 'person' ? people.has(owner.userId) : centres.has(owner.costCentreId)),
  )
}

/** Whether its first day has come. */
export const hasStarted = ({ startsOn }: BudgetRow, today: IsoDate): boolean => startsOn <= today
/** Whether its last day is over; one without a last day never ends. */
export const hasEnded = ({ endsOn }: BudgetRow, today: IsoDate): boolean => endsOn !== null && endsOn < today
/** Whether a day lies between its first and its last day, both included. */
export const runsOn = (budget: BudgetRow, day: IsoDate): boolean => hasStarted(budget, day) && !hasEnded(budget, day)

/** Whether it is this person’s own. */
export const isOfPerson = ({ owner }: BudgetRow, userId: UserId): boolean =>
  owner.kind === 'person' && owner.userId === userId
/** Whether it is this cost centre’s. */
export const isOfCostCentre = ({ owner }: BudgetRow, costCentreId: CostCentreId): boolean =>
  owner.kind === 'costCentre' && owner.costCentreId === costCentreId
