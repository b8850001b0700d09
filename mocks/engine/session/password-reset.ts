import { ok, refuse, type Result } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from './cipher'
import { enter, type Entrance } from './enter'
import { replacePassword } from './own-password'
import { countFailure, secondsToWait } from './rate-limit'
import { accountsAt, accountsOfPerson, accountToEnter, emailKey, isOpen } from './own-accounts'
import { endSessions, type SessionClient } from './sessions'

export const linkMinutes = 60

/** What is to be mailed, to whom; null when the address is nobody's or was asked for too often. */
export type ResetMail = { user: UserRow; token: string } | null

/** Makes a one-time link. The caller answers the same whether or not there is somebody to mail. */
export const requestPasswordReset = async (
  tx: Tx,
  command: { email: string },
  ctx: Context,
  cipher: Cipher,
): Promise<Result<ResetMail>> => {
  const email = emailKey(command.email)
  const key = `reset:${email}`
  // Made also for nobody, so that the answer takes the same time.
  const token = cipher.randomHex(32)
  const tokenHash = await cipher.sha256(token)
  if ((await secondsToWait(tx, [key], ctx.clock.now())) > 0) return ok(null)
  await countFailure(tx, ctx, [key])

  // Who was invited and never came has no password to reset: the invitation's link sets the first one.
  const user = await accountToEnter(tx, (await accountsAt(tx, email)).filter(isOpen))
  if (!user) return ok(null)
  await tx.passwordTokens.insert({
    id: ctx.ids.next('PasswordToken'),
    tokenHash,
    userId: user.id,
    expiresAt: ctx.clock.now() + linkMinutes * 60_000,
    usedAt: null,
    purpose: 'reset',
  })
  return ok({ user, token })
}

export type SetPasswordCommand = {
  token: string
  password: string
  /** Hash of the new password, made before the transaction; null where no link was open then. */
  passwordHash: string | null
  client: SessionClient
}

/** Whom an open link is for. */
export const openLink = async (tx: Tx, token: string, ctx: Context, cipher: Cipher): Promise<UserRow | undefined> => {
  const link = await tx.passwordTokens.one('tokenHash', await cipher.sha256(token))
  if (!link || link.usedAt !== null || link.expiresAt <= ctx.clock.now()) return undefined
  const user = await tx.users.get(link.userId)
  return user?.active ? user : undefined
}

/**
 * Sets the password, uses up every open link of the person, and ends every session but the one it opens. A link out of
 * a mail is the first factor only: with a second one in use, that is asked for.
 */
export const setPassword = async (
  tx: Tx,
  command: SetPasswordCommand,
  ctx: Context,
  cipher: Cipher,
): Promise<Result<{ entrance: Entrance; user: UserRow }>> => {
  const now = ctx.clock.now()
  const { passwordHash } = command
  const user = await openLink(tx, command.token, ctx, cipher)
  if (!user || passwordHash === null) return refuse('password/link-expired')
  const changed = await replacePassword(tx, ctx, user, { ...command, passwordHash }, '/password')
  if (!changed.ok) return changed
  for (const { id } of await accountsOfPerson(tx, user.id)) await endSessions(tx, now, id)
  const way = { user: changed.value, remember: false, current: null, client: command.client }
  return ok({ entrance: await enter(tx, ctx, cipher, way), user: changed.value })
}
