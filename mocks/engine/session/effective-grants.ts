import type { AccountOption, AccountOptions, AccountRole } from '@/domain/account/vocabulary'
import { moduleOf } from '@/domain/modules'
import {
  allPermissions,
  type Grants,
  isPermission,
  type Permission,
  permissions,
  type Scope,
} from '@/domain/permissions/catalogue'
import type { RefusalCode } from '@/domain/refusals'
import type { RoleRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { type SellingRules, sellingRules } from './selling-rules'

const reaches: readonly Scope[] = ['own', 'branch', 'company', 'assigned', 'all']
/** How wide a scope is; nothing is narrower than the narrowest. */
export const widthOf = (scope: Scope | null | undefined): number => (scope ? reaches.indexOf(scope) : -1)
const wider = (a: Scope | undefined, b: Scope): Scope => (a && widthOf(a) > widthOf(b) ? a : b)

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

/** ACC-08: the rights of a sub-account that its options decide, whatever role and single rights say. */
export const rightsByOption = {
  'orders.create': 'mayOrder',
  'prices.view': 'maySeePrices',
  'stock.view': 'maySeeStock',
  'authorizations.decide': 'mayAuthorize',
} as const satisfies Partial<Record<Permission, AccountOption>>

/** The option of a sub-account that a right depends on; null for rights that depend on none. */
export const optionOf = (permission: Permission): AccountOption | null =>
  Object.hasOwn(rightsByOption, permission) ? rightsByOption[permission as keyof typeof rightsByOption] : null

type Holder = Pick<UserRow, 'companyId' | 'confirmed' | 'customerScope' | 'overrides'> & {
  accountRole: AccountRole | null
  options: AccountOptions
}

/** ACC-09, ACC-10, ACC-11, NAV-11: why a setting of the portal switches a right off for everybody of this account role. */
export const settingAgainst = (
  permission: Permission,
  accountRole: AccountRole | null,
  rules: SellingRules,
): RefusalCode | null => {
  if (permission === 'orders.create') {
    if (rules.orderingMode === 'viewOnly') return 'setting.orderingOff'
    return accountRole === 'subAccount' && rules.onlineOrderPayment !== 'onAccount' ? 'setting.onAccountOff' : null
  }
  if (permission === 'prices.view') return rules.pricesVisible ? null : 'setting.pricesHidden'
  if (permission === 'stock.view') return rules.stockVisible ? null : 'setting.stockHidden'
  if (permission === 'contracts.view') return rules.hasContracts ? null : 'setting.noContracts'
  const module = moduleOf(permission)
  return module === null || rules.openModules.has(module) ? null : 'setting.moduleClosed'
}

/** A right given or taken for one person; what makes no sense for the permission or the side counts for nothing. */
const withOverrides = (grants: Grants, { overrides, companyId }: Holder): void => {
  const side = companyId === null ? 'admin' : 'account'
  for (const [name, scope] of Object.entries(overrides)) {
    if (!isPermission(name) || permissions[name].side !== side) continue
    if (scope === 'none') delete grants[name]
    else if ((permissions[name].scopes as readonly Scope[]).includes(scope)) grants[name] = scope
  }
}

const withOptions = (grants: Grants, options: AccountOptions): void => {
  for (const [name, option] of Object.entries(rightsByOption) as [keyof typeof rightsByOption, AccountOption][]) {
    if (options[option]) grants[name] = 'company'
    else delete grants[name]
  }
  if (options.mayAuthorize) grants['authorizations.view'] = 'company'
}

/** ADM-11: somebody assigned certain customers has every right for these only; what concerns no customer stays whole. */
const withinCustomers = (grants: Grants): void => {
  for (const name of Object.keys(grants) as Permission[])
    if (grants[name] === 'all' && (permissions[name].scopes as readonly Scope[]).includes('assigned'))
      grants[name] = 'assigned'
}

/** Whoever is assigned every customer reaches them all, also by a role that gives a right for assigned ones only. */
const withEveryCustomer = (grants: Grants): void => {
  for (const name of Object.keys(grants) as Permission[]) if (grants[name] === 'assigned') grants[name] = 'all'
}

/** What a person was given: roles, then single rights, then the options of a sub-account. Settings do not count here. */
export const givenGrants = (roles: readonly RoleRow[], user: Holder): Grants => {
  // Whoever registered for a company has no part in it before it is confirmed.
  if (!user.confirmed) return {}
  const grants = grantsOf(roles)
  withOverrides(grants, user)
  if (user.customerScope === null) withEveryCustomer(grants)
  else withinCustomers(grants)
  if (user.companyId !== null && user.accountRole === 'subAccount') withOptions(grants, user.options)
  return grants
}

/** RMA-21: how far the business lets people see the returns of others, whatever their roles give. */
const narrower = (scope: Scope, bound: Scope): Scope => (widthOf(scope) > widthOf(bound) ? bound : scope)

/** What the given rights come to: a setting that is off takes its right from every buyer, and forgets no choice. */
export const underSettings = (given: Grants, user: Holder, rules: SellingRules): Grants => {
  if (user.companyId === null) return given
  const grants: Grants = {}
  for (const name of allPermissions) {
    const scope = given[name]
    if (scope !== undefined && settingAgainst(name, user.accountRole, rules) === null)
      grants[name] = name === 'returns.view' ? narrower(scope, rules.returnsSeenBy) : scope
  }
  return grants
}

/** The roles a person has; one that was deleted counts for nothing. */
export const rolesOf = async (tx: Tx, user: UserRow): Promise<RoleRow[]> => {
  const roles = await Promise.all(user.roleIds.map((id) => tx.roles.get(id)))
  return roles.filter((role) => role !== undefined)
}

/**
 * The rights a person has at this moment (domain-rules §12): roles and single rights; for sub-accounts the options
 * decide about ordering, prices, stock and authorizing; and the portal's settings win over all of it.
 */
export const effectiveGrants = async (tx: Tx, user: UserRow): Promise<Grants> =>
  underSettings(givenGrants(await rolesOf(tx, user), user), user, await sellingRules(tx, user.companyId))
