import type { BranchId, CompanyId, UserId } from '@/domain/ids'
import { type Actor, can } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import { type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from './context'

/** The part of a search filter that keeps a person to their own records. With both, user or branch suffices. */
export type Reach = { companyIds?: readonly CompanyId[]; userId?: UserId; branchIds?: readonly BranchId[] }

/** The records a grant reaches, as a search filter; nothing at all when the permission is not held. */
export function reachOf(actor: Actor, permission: Permission): Reach {
  const scope = actor.grants[permission]
  if (scope === 'all') return {}
  if (scope === 'assigned') return { companyIds: actor.customerIds }
  if (scope === undefined || actor.companyId === null) return { companyIds: [] }
  const companyIds = [actor.companyId]
  if (scope === 'company') return { companyIds }
  if (scope === 'branch') return { companyIds, userId: actor.userId, branchIds: actor.branchReach }
  return { companyIds, userId: actor.userId }
}

/** Does a right of the administration reach this customer? Null: nobody's in particular, so all must be reached. */
export const reachesCustomer = (actor: Actor, permission: Permission, companyId: CompanyId | null): boolean =>
  companyId === null
    ? actor.grants[permission] === 'all'
    : can(actor, permission, { companyId, branchId: null, userId: null })

/** The same for somebody who is no customer yet: theirs is who has the country. */
export const reachesCountry = (actor: Actor, permission: Permission, country: string): boolean =>
  actor.grants[permission] === 'all' ||
  (actor.grants[permission] === 'assigned' && actor.customerCountries.includes(country))

/** The company the caller buys for. Staff have none, whatever else they may do. */
export async function ownCompany(tx: Tx, ctx: Context): Promise<Result<CompanyRow>> {
  if (ctx.actor.companyId === null) return refuse('access/forbidden', { detail: 'The caller belongs to no company' })
  return ok(await tx.companies.require(ctx.actor.companyId))
}
