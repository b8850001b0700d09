import type { Instant } from '@/domain/clock'
import { type Actor, can } from '@/domain/permissions/can'
import { allPermissions, type Permission, permissions } from '@/domain/permissions/catalogue'
import type { RefusalCode } from '@/domain/refusals'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { effectiveGrants } from '../session/effective-grants'
import { memberStateOf } from '../team/member-state'

/** Does the right reach this person's customer? Staff are nobody's customers. */
export const reachesPerson = (actor: Actor, permission: Permission, { companyId }: UserRow): boolean =>
  companyId !== null && can(actor, permission, { companyId, branchId: null, userId: null })

/** Why the account is nobody's to be logged in to, whoever asks; first things first. */
const accountRefusal = async (tx: Tx, user: UserRow, now: Instant): Promise<RefusalCode | false> => {
  const grants = await effectiveGrants(tx, user)
  if (user.companyId === null || allPermissions.some((name) => permissions[name].side === 'admin' && grants[name]))
    return 'impersonation.administrator'
  const state = memberStateOf(user, now)
  if (state === 'inactive') return 'state.inactive'
  if (state === 'awaitingConfirmation') return 'state.awaitingConfirmation'
  // Who never came in has not accepted anything yet, and would meet the pages that ask for it.
  if (state !== 'active' || !(await tx.lastSignIns.one('userId', user.id))) return 'impersonation.neverSignedIn'
  return false
}

/** ADM-09: why the administrator may not log in as this person. */
export const actingRefusal = async (
  tx: Tx,
  actor: Actor,
  user: UserRow,
  now: Instant,
): Promise<RefusalCode | false> => {
  if (actor.userId === user.id) return 'impersonation.yourself'
  if (!reachesPerson(actor, 'accounts.impersonate', user)) return 'permission.accountsImpersonate'
  return accountRefusal(tx, user, now)
}

/** Why the administrator may not change anything there. */
export const writingRefusal = (actor: Actor, user: UserRow): RefusalCode | false =>
  reachesPerson(actor, 'accounts.impersonateWrite', user) ? false : 'permission.accountsImpersonateWrite'
