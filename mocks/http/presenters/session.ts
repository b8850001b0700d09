import type { Session } from '@/contract/session'
import { allPermissions } from '@/domain/permissions/catalogue'
import type { Instant } from '@/domain/clock'
import { waitingForPerson } from '@mocks/engine/authorizations/waiting'
import { personOf } from '@mocks/engine/impersonation/acting-person'
import { effectiveGrants, rolesOf } from '@mocks/engine/session/effective-grants'
import { accountsAt } from '@mocks/engine/session/own-accounts'
import type { SessionRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { presentActing } from './impersonation'

export const presentSession = async (tx: Tx, row: SessionRow, user: UserRow, now: Instant): Promise<Session> => {
  const roles = await rolesOf(tx, user)
  const grants = await effectiveGrants(tx, user)
  const { acting } = await personOf(tx, row, now)
  const administrator = acting?.userId === user.id ? await tx.users.require(row.userId) : null
  const basket = await tx.baskets.one('userId', user.id)
  return {
    user: {
      id: user.id,
      name: user.name,
      email: user.email,
      // Whoever is in front of the page reads it, and not the person whose account it is.
      locale: (administrator ?? user).locale,
      language: (administrator ?? user).language ?? null,
      timeZone: user.timeZone,
      roleNames: roles.map((role) => role.name[(administrator ?? user).locale]),
    },
    company: await presentCompany(tx, user),
    permissions: allPermissions.filter((permission) => grants[permission] !== undefined),
    // Whoever is logged in as somebody looks at one company of theirs.
    accounts: administrator ? 1 : (await accountsAt(tx, user.email)).length,
    basketLines: basket?.lines.length ?? 0,
    waitingAuthorizations: (await waitingForPerson(tx, { companyId: user.companyId, userId: user.id, grants }, now))
      .length,
    impersonation: acting && administrator && (await presentActing(tx, acting, administrator, user)),
    csrfToken: row.csrfToken,
    expiresAt: new Date(row.expiresAt).toISOString(),
    now: new Date(now).toISOString(),
  }
}

const presentCompany = async (tx: Tx, user: UserRow): Promise<Session['company']> => {
  if (!user.companyId) return null
  const { id, name, customerNumber, currency, timeZone } = await tx.companies.require(user.companyId)
  const branch = user.branchId ? await tx.branches.get(user.branchId) : undefined
  return { id, name, customerNumber, currency, timeZone, branch: branch ? { id: branch.id, name: branch.name } : null }
}
