import { ok, refuse, type Result } from '@/domain/result'
import type { SessionRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from './cipher'
import { countFailure, forgetFailures, secondsToWait } from './rate-limit'
import { endSessions, type OpenedSession, openSession } from './sessions'
import { emailKey } from './sign-in'

export const linkMinutes = 60
/** Fewer different characters than this make no password, however often they are repeated. */
const fewestCharacters = 5

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

  const user = await tx.users.one('email', email)
  if (!user?.active) return ok(null)
  await tx.passwordTokens.insert({
    id: ctx.ids.next('PasswordToken'),
    tokenHash,
    userId: user.id,
    expiresAt: ctx.clock.now() + linkMinutes * 60_000,
    usedAt: null,
  })
  return ok({ user, token })
}

export type SetPasswordCommand = {
  token: string
  password: string
  /** Hash of the new password, made before the transaction. */
  passwordHash: string
  current: SessionRow | null
}

/** Sets the password, uses up every open link of the person, and ends every session but the one it opens. */
export const setPassword = async (
  tx: Tx,
  command: SetPasswordCommand,
  ctx: Context,
  cipher: Cipher,
): Promise<Result<{ opened: OpenedSession; user: UserRow }>> => {
  const now = ctx.clock.now()
  const link = await tx.passwordTokens.one('tokenHash', await cipher.sha256(command.token))
  const user = link && (await tx.users.get(link.userId))
  if (!link || link.usedAt !== null || link.expiresAt <= now || !user?.active) return refuse('password/link-expired')
  if (isWeak(command.password, user))
    return refuse('request/invalid', { errors: [{ pointer: '/password', code: 'tooWeak' }] })

  for (const open of await tx.passwordTokens.by('userId', user.id))
    if (open.usedAt === null) await tx.passwordTokens.update(open.id, { usedAt: now })
  const changed = await tx.users.update(user.id, { passwordHash: command.passwordHash })
  await forgetFailures(tx, `email:${user.email}`)
  await endSessions(tx, user.id)
  return ok({ opened: await openSession(tx, ctx, cipher, { userId: user.id, remember: false }), user: changed })
}

const isWeak = (password: string, user: UserRow): boolean => {
  const lower = password.toLowerCase()
  const mailbox = user.email.split('@')[0] ?? ''
  return new Set(lower).size < fewestCharacters || (mailbox.length >= 4 && lower.includes(mailbox))
}
