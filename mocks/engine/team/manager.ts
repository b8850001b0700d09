import type { CompanyId, UserId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { allPermissions, type Grants, type Permission, permissions, type Scope } from '@/domain/permissions/catalogue'
import { type Result, ok, refuse } from '@/domain/result'
import type { RefusalCode } from '@/domain/refusals'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { givenGrants, rolesOf, widthOf } from '../session/effective-grants'

/** Whoever manages accounts: somebody of the company in the store, or staff in the administration (AUT-24). */
export type Manager = {
  side: 'store' | 'admin'
  userId: UserId
  /** The company managed in the store; null in the administration. */
  companyId: CompanyId | null
  /** ADM-11: does the manager reach the accounts of this company? */
  reaches: (companyId: CompanyId) => boolean
  /** The widest rights that may be given: one's own in the store, and all a buyer can have in the administration. */
  ceiling: Grants
  isAccountManager: boolean
  /** Bound by spending limits, so that nobody they manage may be without. */
  isLimited: boolean
  /** Limits are amounts: whoever may not see prices leaves them as they are. */
  seesAmounts: boolean
  mayEdit: boolean
}

const widest = (name: Permission): Scope => (permissions[name].scopes as readonly Scope[]).at(-1) ?? 'own'
const everythingOfBuyers: Grants = Object.fromEntries(
  allPermissions.filter((name) => permissions[name].side === 'account').map((name) => [name, widest(name)]),
)

/** @returns a refusal for staff in the store, where they have no company. */
export const managerOf = async (tx: Tx, side: Manager['side'], ctx: Context): Promise<Result<Manager>> => {
  const { userId, companyId } = ctx.actor
  if (side === 'admin')
    return ok({
      side,
      userId,
      companyId: null,
      reaches: (id) => reachesCustomer(ctx.actor, 'accounts.view', id),
      ceiling: everythingOfBuyers,
      isAccountManager: true,
      isLimited: false,
      seesAmounts: true,
      mayEdit: holds(ctx.actor, 'accounts.edit'),
    })
  if (companyId === null) return refuse('access/forbidden', { detail: 'The caller belongs to no company' })
  const user = await tx.users.require(userId)
  return ok({
    side,
    userId,
    companyId,
    reaches: (id) => id === companyId,
    ceiling: givenGrants(await rolesOf(tx, user), user),
    isAccountManager: user.accountRole === 'accountManager',
    isLimited: user.accountRole === 'subAccount' && user.options.limitedBudget,
    seesAmounts: holds(ctx.actor, 'prices.view'),
    mayEdit: holds(ctx.actor, 'team.edit'),
  })
}

/** The right that is missing where somebody may only look. */
export const editRefusal = ({ side }: Manager): RefusalCode =>
  side === 'admin' ? 'permission.accountsEdit' : 'permission.teamEdit'

/** Is every right of these within the ceiling? */
export const isWithin = (grants: Grants, ceiling: Grants): boolean =>
  allPermissions.every((name) => widthOf(grants[name]) <= widthOf(ceiling[name]))

/** Somebody with wider rights than the manager's own is not theirs to manage. */
export const isBeyond = async (tx: Tx, manager: Manager, user: UserRow): Promise<boolean> =>
  manager.side === 'store' && !isWithin(givenGrants(await rolesOf(tx, user), user), manager.ceiling)

/** A shop account the manager may know. Another company's is as unknown as one that never was; so are staff. */
export const findMember = async (tx: Tx, userId: UserId, manager: Manager): Promise<Result<UserRow>> => {
  const user = await tx.users.get(userId)
  if (!user || user.companyId === null || user.accountRole === null) return refuse('resource/not-found')
  return manager.reaches(user.companyId) ? ok(user) : refuse('resource/not-found')
}
