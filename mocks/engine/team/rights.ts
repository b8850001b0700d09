import { allPermissions, type Grants, type Permission, permissions, type Scope } from '@/domain/permissions/catalogue'
import { withNeeds } from '@/domain/permissions/needs'
import type { RefusalCode } from '@/domain/refusals'
import type { RoleRow, UserRow } from '@mocks/store/rows/people'
import { givenGrants, grantsOf, optionOf, settingAgainst, underSettings, widthOf } from '../session/effective-grants'
import type { SellingRules } from '../session/selling-rules'
import type { Manager } from './manager'

export type Override = { permission: Permission; scope: Scope | 'none' }
export type RightFact = {
  permission: Permission
  scopes: readonly Scope[]
  inherited: Scope | null
  override: Scope | 'none' | null
  effective: Scope | null
  ceiling: Scope | null
  reason: RefusalCode | null
}

const ofBuyers = allPermissions.filter((name) => permissions[name].side === 'account')

/** Why the manager may not give or take this right one by one; null when they may, up to their ceiling. */
const reasonAgainst = (
  permission: Permission,
  user: Pick<UserRow, 'id' | 'accountRole'>,
  manager: Manager,
  managersGrant: boolean,
): RefusalCode | null => {
  if (!manager.mayEdit) return manager.side === 'admin' ? 'permission.accountsEdit' : 'permission.teamEdit'
  if (manager.side === 'store' && user.id === manager.userId) return 'state.ownRights'
  if (user.accountRole === 'subAccount' && optionOf(permission) !== null) return 'state.decidedByOption'
  if (manager.side === 'store' && !managersGrant) return 'setting.grantsByAdministrator'
  return manager.ceiling[permission] === undefined ? 'permission.beyondYours' : null
}

/** ACC-20, ACC-21: every right a buyer can have, where this person's comes from, and how far the manager may go. */
export const rightFacts = (
  user: UserRow,
  roles: readonly RoleRow[],
  manager: Manager,
  settings: SellingRules & { managersGrantRights: boolean },
): RightFact[] => {
  const inherited = grantsOf(roles)
  const effective: Grants = underSettings(givenGrants(roles, user), user, settings)
  return ofBuyers.map((permission) => {
    const reason =
      settingAgainst(permission, user.accountRole, settings) ??
      reasonAgainst(permission, user, manager, settings.managersGrantRights)
    return {
      permission,
      scopes: permissions[permission].scopes,
      inherited: inherited[permission] ?? null,
      override: user.overrides[permission] ?? null,
      effective: effective[permission] ?? null,
      ceiling: reason === null ? (manager.ceiling[permission] ?? null) : null,
      reason,
    }
  })
}

/** ACC-20: a right that is given brings those that it needs, even where these were taken. */
const withWhatTheyNeed = (overrides: readonly Override[], inherited: Grants): Override[] => {
  const given: Grants = {}
  for (const { permission, scope } of overrides) if (scope !== 'none') given[permission] = scope
  const needed = Object.entries(withNeeds(given)) as [Permission, Scope][]
  const missing = needed.filter(([permission, scope]) => {
    const chosen = overrides.find((each) => each.permission === permission)?.scope
    const now = chosen === 'none' ? null : (chosen ?? inherited[permission])
    return widthOf(now) < widthOf(scope)
  })
  const kept = overrides.filter(({ permission }) => !missing.some(([name]) => name === permission))
  return [...kept, ...missing.map(([permission, scope]) => ({ permission, scope }))]
}

/** Only what differs from the roles is kept, and only what makes sense for the permission. */
export const normalOverrides = (overrides: readonly Override[], roles: readonly RoleRow[]): UserRow['overrides'] => {
  const inherited = grantsOf(roles)
  return Object.fromEntries(
    withWhatTheyNeed(overrides, inherited)
      .filter(({ permission, scope }) => scope !== (inherited[permission] ?? 'none'))
      .map(({ permission, scope }) => [permission, scope]),
  )
}
