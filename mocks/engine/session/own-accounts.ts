import type { Instant } from '@/domain/clock'
import type { CompanyId, UserId } from '@/domain/ids'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** E-mails are compared in lower case, without what stands around them. */
export const emailKey = (email: string): string => email.trim().toLowerCase()

/**
 * Everything an e-mail signs in to: one account in each company its person works for. Password, second factor,
 * sessions and language are the person's and the same in all of them; everything else is the account's own.
 */
export const accountsAt = (tx: Tx, email: string): Promise<UserRow[]> => tx.users.by('email', emailKey(email))

/** Whoever has the e-mail, where one account says as much as another. */
export const anyAccountAt = async (tx: Tx, email: string): Promise<UserRow | undefined> =>
  (await accountsAt(tx, email))[0]

/** All accounts of an account's person, itself among them. */
export const accountsOfPerson = async (tx: Tx, userId: UserId): Promise<UserRow[]> => {
  const user = await tx.users.get(userId)
  return user ? accountsAt(tx, user.email) : []
}

/** Accepted and not switched off: what somebody can come in to. */
export const isOpen = ({ active, passwordHash }: UserRow): boolean => active && passwordHash !== null

/** Another account of the caller's that they could come in to. Who acts as somebody is told of none. */
export const isOpenElsewhere = (user: UserRow, { actor, impersonation }: Context): boolean =>
  !impersonation && user.id !== actor.userId && isOpen(user)

/**
 * Whether the e-mail may be invited to this company. Nobody has two accounts in one, and the seller's people buy for
 * nobody: what they may do for customers, and see of them, is decided elsewhere.
 */
export const mayBeInvited = async (tx: Tx, email: string, companyId: CompanyId | null): Promise<boolean> =>
  (await accountsAt(tx, email)).every(
    (other) => other.companyId !== null && companyId !== null && other.companyId !== companyId,
  )

/** Where somebody comes in: the account they ask for, else the one used last. */
export const accountToEnter = async (
  tx: Tx,
  accounts: readonly UserRow[],
  wanted?: UserId,
): Promise<UserRow | undefined> => {
  const asked = accounts.find(({ id }) => id === wanted)
  if (asked || accounts.length < 2) return asked ?? accounts[0]
  const used = new Map<UserId, Instant>()
  for (const { id } of accounts) used.set(id, (await tx.lastSignIns.one('userId', id))?.at ?? 0)
  return accounts.toSorted((a, b) => (used.get(b.id) ?? 0) - (used.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))[0]
}
