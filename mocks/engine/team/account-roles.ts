import { type AccountRole, accountRoles } from '@/domain/account/vocabulary'
import type { CompanyId, RoleId } from '@/domain/ids'
import { moduleOf, type PortalModule } from '@/domain/modules'
import type { Permission } from '@/domain/permissions/catalogue'
import type { RefusalCode } from '@/domain/refusals'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { RoleRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { openModules } from '../portal-settings/modules'
import { portalSettings } from '../portal-settings/portal-settings'
import { givenGrants, grantsOf, rolesOf } from '../session/effective-grants'
import { isWithin, type Manager } from './manager'

/** The role of rights that an account role begins with. */
const roleIdOf: Record<AccountRole, string> = {
  regular: 'role_regular',
  accountManager: 'role_account_manager',
  subAccount: 'role_purchaser',
}

/** The role ids of an account that becomes this; absent rows grant nothing. */
export const roleIdsFor = (accountRole: AccountRole): RoleId[] => [roleIdOf[accountRole] as RoleId] // ids of the seed

/**
 * May the manager make somebody this? Sub-accounts always; the other roles only account managers and the
 * administration, and only within the manager's own rights.
 */
export const roleRefusal = async (tx: Tx, role: AccountRole, manager: Manager): Promise<RefusalCode | null> => {
  if (manager.side === 'admin') return null
  const row: RoleRow | undefined = await tx.roles.get(roleIdOf[role] as RoleId)
  const isOpen =
    role === 'subAccount' || (manager.isAccountManager && isWithin(row ? grantsOf([row]) : {}, manager.ceiling))
  return isOpen ? null : 'permission.beyondYours'
}

/** Every account role with the reason that stands against it, if one does. */
export const rolesOffered = (tx: Tx, manager: Manager) =>
  Promise.all(accountRoles.map(async (role) => ({ role, reason: await roleRefusal(tx, role, manager) })))

/** The account role that begins with this role of rights; null for roles that go with any. */
export const usualFor = (roleId: RoleId): AccountRole | null =>
  accountRoles.find((accountRole) => roleIdOf[accountRole] === roleId) ?? null

type Bounds = { manager: Manager; open: ReadonlySet<PortalModule>; managersGrantRights: boolean }

/** What bounds the roles that a manager gives to people of a company. */
export const roleBounds = async (
  tx: Tx,
  manager: Manager,
  company: Pick<CompanyRow, 'priceGroup' | 'modules'>,
): Promise<Bounds> => ({
  manager,
  open: await openModules(tx, company),
  managersGrantRights: (await portalSettings(tx)).managersGrantRights,
})

/**
 * ACC-20, ACC-21: why a role of rights may not be given: single rights are given by administrators only, it reaches
 * beyond the manager's own rights, or it holds rights of a module that the customer does not have. What an account role
 * begins with is bounded with the account role.
 */
export const rightsRoleRefusal = (row: RoleRow, { manager, open, managersGrantRights }: Bounds): RefusalCode | null => {
  if (usualFor(row.id) !== null) return null
  if (manager.side === 'store' && !managersGrantRights) return 'setting.grantsByAdministrator'
  const grants = grantsOf([row])
  if (!isWithin(grants, manager.ceiling)) return 'permission.beyondYours'
  const isClosed = (name: Permission): boolean => {
    const module = moduleOf(name)
    return module !== null && !open.has(module)
  }
  return (Object.keys(grants) as Permission[]).some(isClosed) ? 'setting.moduleClosed' : null
}

export type RoleOffer = { row: RoleRow; usualFor: AccountRole | null; reason: RefusalCode | null }

/** Every role of rights an account can have, the usual ones first. */
export const rightsRoles = async (
  tx: Tx,
  manager: Manager,
  company: Pick<CompanyRow, 'priceGroup' | 'modules'>,
): Promise<RoleOffer[]> => {
  const bounds = await roleBounds(tx, manager, company)
  const offers = (await tx.roles.all())
    .filter(({ side }) => side === 'account')
    .map((row) => ({ row, usualFor: usualFor(row.id), reason: rightsRoleRefusal(row, bounds) }))
  for (const offer of offers) if (offer.usualFor !== null) offer.reason = await roleRefusal(tx, offer.usualFor, manager)
  return [...offers.filter((offer) => offer.usualFor !== null), ...offers.filter((offer) => offer.usualFor === null)]
}

/** Who runs the company: account managers at work whose rights let them manage the team. */
export const companyRunners = async (tx: Tx, companyId: CompanyId): Promise<string[]> => {
  const people = await tx.users.by('companyId', companyId)
  const runners: string[] = []
  for (const user of people) {
    const isAtWork = user.accountRole === 'accountManager' && user.active && user.passwordHash !== null
    if (isAtWork && givenGrants(await rolesOf(tx, user), user)['team.edit'] !== undefined) runners.push(user.id)
  }
  return runners
}
