import type { Decider } from '@/domain/authorizations/deciders'
import { exceededLevels } from '@/domain/authorizations/levels'
import type { BudgetId, CostCentreId, UserId } from '@/domain/ids'
import type { RefusalReason } from '@/contract/action'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { AuthorizationLevelRow } from '@mocks/store/rows/orders'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { type BudgetWeight, weighBudgets } from '../budgets/weigh-budgets'
import type { Context } from '../context'
import { creditLevel } from './credit-level'
import { type CompanyPeople, companyPeople, decidersAt } from './company-people'

export type Path = Pick<AuthorizationLevelRow, 'kind' | 'amount' | 'budgetId' | 'authorizerIds'>[]
export type Evaluation = {
  /** Lowest first; empty when nobody has to agree. */
  path: Path
  /** Who decides each level. */
  deciders: Decider<UserId>[][]
  people: CompanyPeople
  budgets: BudgetWeight
  /** Place of the first level that nobody could decide. */
  undecidable: number | null
  /** Why an order like this cannot be placed, where it cannot. */
  stopped: RefusalReason | null
}

export type Evaluate = {
  company: CompanyRow
  ordererId: UserId
  /** Grand total with tax and freight, in minor units. */
  total: number
  costCentreId: CostCentreId | null
  budgetId: BudgetId | null
  /** Paid when it is placed, so that credit is not asked for (domain-rules §3). */
  prepaid?: boolean
}

/** Limits count for sub-accounts with a limited budget alone (domain-rules §1). */
export const isLimited = ({ accountRole, options }: Pick<UserRow, 'accountRole' | 'options'>): boolean =>
  accountRole === 'subAccount' && options.limitedBudget

/**
 * AUT-01, AUT-02, AUT-30: which levels an order needs, and who decides them. Limits and budgets are looked at apart, and
 * both must pass. The one evaluator: the checkout asks it in a dry run, placing asks it again inside the write.
 */
export async function evaluateAuthorization(tx: Tx, ask: Evaluate, ctx: Context): Promise<Evaluation> {
  const { company, ordererId, total } = ask
  const now = ctx.clock.now()
  const orderer = await tx.users.require(ordererId)
  const limits = isLimited(orderer) ? await tx.spendingLimits.by('userId', ordererId) : []
  const budgets = await weighBudgets(tx, { ...ask, now })
  const people = await companyPeople(tx, company, now)
  const path: Path = [
    ...exceededLevels(limits, total, company.levelPolicy).map((level) => ({
      kind: 'limit' as const,
      budgetId: null,
      ...level,
    })),
    ...budgets.levels,
    ...(ask.prepaid ? [] : await creditLevel(tx, company, total, now)),
  ]
  const deciders = path.map(({ authorizerIds }) => decidersAt(people, ordererId, authorizerIds))
  const nobody = deciders.findIndex((level) => level.length === 0)
  const undecidable = nobody < 0 ? null : nobody
  return {
    path,
    deciders,
    people,
    budgets,
    undecidable,
    stopped:
      budgets.stopped ??
      (undecidable === null ? null : { code: 'authorization.undecidable', params: { level: undecidable + 1 } }),
  }
}
