import type { BranchId, CompanyId, UserId } from '../ids'
import type { StockSight } from '../products/stock-sight'
import type { Grants, Permission } from './catalogue'

/** The person on whose behalf something happens, with what their roles grant. Company and branch are absent for staff. */
export type Actor = {
  userId: UserId
  companyId: CompanyId | null
  branchId: BranchId | null
  /** The actor's branch and every branch below it. */
  branchReach: readonly BranchId[]
  /** The customers an administrator is assigned; counts for grants of that scope only. */
  customerIds: readonly CompanyId[]
  /** The countries they are assigned: whoever is no customer yet is theirs by country. */
  customerCountries: readonly string[]
  grants: Grants
  /** How much of the stock the actor's customer is told (PRD-04); absent: everything, as to the seller's own people. */
  stockSight?: StockSight
}

/** The facts about a record that decide whether a scope reaches it. */
export type Owned = { companyId: CompanyId; branchId: BranchId | null; userId: UserId | null }

/** Does the actor hold the permission at all, on any record? */
export const holds = (actor: Pick<Actor, 'grants'>, permission: Permission): boolean =>
  actor.grants[permission] !== undefined

/**
 * Does the grant reach this record? `own` = placed by the actor, `branch` = of the actor's branch or below,
 * `company` = of the actor's company, `assigned` = of a customer the administrator is assigned, `all` = any. Records of
 * another company are never reached by the first three.
 */
export function can(actor: Actor, permission: Permission, record: Owned): boolean {
  const scope = actor.grants[permission]
  if (scope === undefined) return false
  if (scope === 'all') return true
  if (scope === 'assigned') return actor.customerIds.includes(record.companyId)
  if (record.companyId !== actor.companyId) return false
  if (scope === 'company') return true
  if (scope === 'branch')
    return record.userId === actor.userId || (record.branchId !== null && actor.branchReach.includes(record.branchId))
  return record.userId === actor.userId
}
