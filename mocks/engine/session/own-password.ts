import type { UserId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Store, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from './cipher'
import { endChallenges } from './enter'
import { verifyPassword } from './password'
import { accountsOfPerson } from './own-accounts'
import { isWeak } from './password-strength'
import { countFailure, forgetFailures, secondsToWait } from './rate-limit'
import type { Checked } from './sign-in'

const passwordKey = (userId: UserId): string => `password:${userId}`

/** Compares the caller's own password, before the transaction; not at all while attempts are closed. */
export const checkOwnPassword = async (
  store: Store,
  ctx: Context,
  cipher: Cipher,
  password: string,
  iterations: number,
): Promise<Checked> => {
  const { userId } = ctx.actor
  const found = await store.read(async (tx) => ({
    wait: await secondsToWait(tx, [passwordKey(userId)], ctx.clock.now()),
    user: await tx.users.get(userId),
  }))
  if (found.wait > 0) return { matches: false, passwordHash: null }
  const passwordHash = found.user?.passwordHash ?? null
  return { matches: await verifyPassword(cipher, password, passwordHash, iterations), passwordHash }
}

/** The acting person, when the password was theirs. A wrong one is an outcome, because its count is to be kept. */
export const provenUser = async (
  tx: Tx,
  ctx: Context,
  checked: Checked,
): Promise<Result<{ user: UserRow } | { wrongPassword: true }>> => {
  const key = passwordKey(ctx.actor.userId)
  const wait = await secondsToWait(tx, [key], ctx.clock.now())
  if (wait > 0) return refuse('session/too-many-attempts', { params: { retryAfterSeconds: wait } })
  const user = await tx.users.require(ctx.actor.userId)
  if (!checked.matches || user.passwordHash !== checked.passwordHash) {
    await countFailure(tx, ctx, [key])
    return ok({ wrongPassword: true })
  }
  await forgetFailures(tx, key)
  return ok({ user })
}

/**
 * Sets a new password, for everything the person signs in to: links out of mails and questions for a second factor
 * that are open stop working. An invitation nobody has accepted stays one.
 */
export const replacePassword = async (
  tx: Tx,
  ctx: Context,
  user: UserRow,
  { password, passwordHash }: { password: string; passwordHash: string },
  pointer: string,
): Promise<Result<UserRow>> => {
  if (isWeak(password, user)) return refuse('request/invalid', { errors: [{ pointer, code: 'tooWeak' }] })
  const now = ctx.clock.now()
  const others = (await accountsOfPerson(tx, user.id)).filter(({ id, ...row }) => id !== user.id && row.passwordHash)
  for (const { id } of [user, ...others]) {
    for (const open of await tx.passwordTokens.by('userId', id))
      if (open.usedAt === null) await tx.passwordTokens.update(open.id, { usedAt: now })
    await endChallenges(tx, ctx, id)
  }
  for (const { id } of others) await tx.users.update(id, { passwordHash })
  await forgetFailures(tx, `email:${user.email}`)
  return ok(await tx.users.update(user.id, { passwordHash }))
}
