import { type AccountRole, accountRoles } from '@/domain/account/vocabulary'
import type { CompanyId, RoleId } from '@/domain/ids'
import type { RefusalCode } from '@/domain/refusals'
import type { RoleRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { grantsOf } from '../session/effective-grants'
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

export const rolesOffered = (tx: Tx, manager: Manager) =>
  Promise.all(accountRoles.map(async (role) => ({ role, reason: await roleRefusal(tx, role, manager) })))

/** How many run the company: account managers at work who may manage the team. */
export const companyRunners = async (tx: Tx, companyId: CompanyId): Promise<string[]> => {
  const people = await tx.users.by('companyId', companyId)
  return people
    .filter(
      (user) => user.accountRole === 'accountManager' && user.active && user.confirmed && user.passwordHash !== null,
    )
    .filter((user) => user.overrides['team.edit'] !== 'none')
    .map(({ id }) => id)
}
