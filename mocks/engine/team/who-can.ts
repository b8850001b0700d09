import type { CompanyId, UserId } from '@/domain/ids'
import { type Permission, permissions } from '@/domain/permissions/catalogue'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { effectiveGrants } from '../session/effective-grants'

/** More names than this help nobody. */
const mostNames = 3

/** People at work who hold a permission, in a company or, with null, among the seller's staff; by name. */
export async function peopleWho(tx: Tx, companyId: CompanyId | null, permission: Permission): Promise<UserRow[]> {
  const people = companyId === null ? await tx.users.by('staff', 'yes') : await tx.users.by('companyId', companyId)
  const able: UserRow[] = []
  for (const user of people) {
    if (!user.active || user.passwordHash === null) continue
    if ((await effectiveGrants(tx, user))[permission] !== undefined) able.push(user)
  }
  return able.toSorted((a, b) => a.name.localeCompare(b.name))
}

/**
 * "Who can?": names of people at work who hold a permission, in a company or, with null, among the seller's staff.
 * For the `ask` of refusals: a missing right can be given by whoever holds `team.edit`. `except` leaves one out:
 * nobody is told to ask themselves.
 */
export const whoCan = async (
  tx: Tx,
  companyId: CompanyId | null,
  permission: Permission,
  except?: UserId,
): Promise<string[]> =>
  (await peopleWho(tx, companyId, permission))
    .filter(({ id }) => id !== except)
    .map(({ name }) => name)
    .slice(0, mostNames)

/** Who can give the caller a right they lack: the account managers of their company, or the administrators. */
export const whoGrants = (tx: Tx, companyId: CompanyId | null, permission: Permission): Promise<string[]> =>
  whoCan(
    tx,
    permissions[permission].side === 'account' ? companyId : null,
    permissions[permission].side === 'account' && companyId !== null ? 'team.edit' : 'administrators.edit',
  )
