import type { Instant } from '@/domain/clock'
import type { UserId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { SessionRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from './cipher'
import { factorInUse, takeCode } from './second-factor'
import { type OpenedSession, openSession, type SessionClient } from './sessions'

/** How long somebody has to bring the second factor. */
const challengeMs = 5 * 60_000

export type Challenge = { token: string; expiresAt: Instant }
export type Entered = { opened: OpenedSession; user: UserRow }
/** In, or asked for the second factor first. */
export type Entrance = Entered | { challenge: Challenge }

type Way = { user: UserRow; remember: boolean; current: SessionRow | null; client: SessionClient }

/** Lets somebody in who has proved the first factor: to a session, or to the question for the second. */
export const enter = async (
  tx: Tx,
  ctx: Context,
  cipher: Cipher,
  { user, remember, current, client }: Way,
): Promise<Entrance> => {
  if (await factorInUse(tx, user.id)) return { challenge: await openChallenge(tx, ctx, cipher, user, remember) }
  // A new token with every sign-in: one that somebody planted before is worth nothing after.
  const opened = await openSession(tx, ctx, cipher, { userId: user.id, remember, replaces: current, client })
  return { opened, user }
}

/** Forgets the questions that wait for this person, and those nobody answered in time. */
export const endChallenges = async (tx: Tx, ctx: Context, userId: UserId): Promise<void> => {
  for (const each of await tx.signInChallenges.all())
    if (each.userId === userId || each.expiresAt <= ctx.clock.now()) await tx.signInChallenges.delete(each.id)
}

const openChallenge = async (
  tx: Tx,
  ctx: Context,
  cipher: Cipher,
  user: UserRow,
  remember: boolean,
): Promise<Challenge> => {
  await endChallenges(tx, ctx, user.id)
  const token = cipher.randomHex(32)
  const expiresAt = ctx.clock.now() + challengeMs
  await tx.signInChallenges.insert({
    id: ctx.ids.next('SignInChallenge'),
    tokenHash: await cipher.sha256(token),
    userId: user.id,
    remember,
    expiresAt,
    failures: 0,
  })
  return { token, expiresAt }
}

export type SecondStep = { token: string; code: string; current: SessionRow | null; client: SessionClient }
/** `recoveryLeft` when a recovery code was taken. */
export type SecondStepOutcome = (Entered & { recoveryLeft: number | null }) | { failed: true }

/** The second step: the token of the first, and a code. */
export const verifySecondFactor = async (
  tx: Tx,
  { token, code, current, client }: SecondStep,
  ctx: Context,
  cipher: Cipher,
): Promise<Result<SecondStepOutcome>> => {
  const challenge = await tx.signInChallenges.one('tokenHash', await cipher.sha256(token))
  const user = challenge && (await tx.users.get(challenge.userId))
  const factor = user?.active ? await factorInUse(tx, user.id) : undefined
  if (!challenge || challenge.expiresAt <= ctx.clock.now() || !user || !factor)
    return refuse('session/challenge-expired')
  const taken = await takeCode(tx, ctx, cipher, factor, code)
  if (!taken.ok) return taken
  if (taken.value.kind === 'wrong') {
    await tx.signInChallenges.update(challenge.id, { failures: challenge.failures + 1 })
    return ok({ failed: true })
  }
  await tx.signInChallenges.delete(challenge.id)
  const { remember } = challenge
  const opened = await openSession(tx, ctx, cipher, { userId: user.id, remember, replaces: current, client })
  return ok({ opened, user, recoveryLeft: taken.value.kind === 'recovery' ? taken.value.left : null })
}
