import type { BranchId, UserId } from '@/domain/ids'
import type { Actor } from '@/domain/permissions/can'
import { type Grants, isPermission, permissions, type Scope } from '@/domain/permissions/catalogue'
import type { BranchRow } from '@mocks/store/rows/company'
import type { RoleRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'

const reaches: readonly Scope[] = ['own', 'branch', 'company', 'all']
const wider = (a: Scope | undefined, b: Scope): Scope => (a && reaches.indexOf(a) > reaches.indexOf(b) ? a : b)

/** What several roles grant together: each permission with the widest of its scopes. Unknown permissions grant nothing. */
export const grantsOf = (roles: readonly RoleRow[]): Grants => {
  const grants: Grants = {}
  for (const role of roles) {
    for (const [name, scope] of Object.entries(role.grants)) {
      if (isPermission(name) && permissions[name].side === role.side) grants[name] = wider(grants[name], scope)
    }
  }
  return grants
}

/** The branch and everything below it. A loop in the structure ends where it began. */
const reachOf = (branchId: BranchId | null, branches: readonly BranchRow[]): BranchId[] => {
  const reach = new Set<BranchId>(branchId ? [branchId] : [])
  for (const id of reach) for (const branch of branches) if (branch.parentId === id) reach.add(branch.id)
  return [...reach]
}

export const rolesOf = async (tx: Tx, user: UserRow): Promise<RoleRow[]> => {
  const roles = await Promise.all(user.roleIds.map((id) => tx.roles.get(id)))
  return roles.filter((role) => role !== undefined)
}

/** The person as everything that decides about rights sees them. Read anew for every request, so a changed role counts at once. */
export const actorOf = async (tx: Tx, user: UserRow): Promise<Actor> => ({
  userId: user.id,
  companyId: user.companyId,
  branchId: user.branchId,
  branchReach: user.companyId ? reachOf(user.branchId, await tx.branches.by('companyId', user.companyId)) : [],
  grants: grantsOf(await rolesOf(tx, user)),
})

/** Somebody who has not signed in. */
export const nobody: Actor = { userId: '' as UserId, companyId: null, branchId: null, branchReach: [], grants: {} }
