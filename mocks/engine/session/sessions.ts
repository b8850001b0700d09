import type { Instant } from '@/domain/clock'
import type { SessionId, UserId } from '@/domain/ids'
import type { SessionRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from './cipher'

const hour = 3_600_000
/** How long a session lives without being used; each use starts it anew. */
export const sessionLifetimes = { ordinary: 8 * hour, remembered: 30 * 24 * hour } as const
/** A use is only written down when the last one is older than this: reading a list shall not cost a write each time. */
const touchEvery = 60_000

const lifetime = (remember: boolean): number => (remember ? sessionLifetimes.remembered : sessionLifetimes.ordinary)

/** What opened a session, for the list of one's own sessions. */
export type SessionClient = Pick<SessionRow, 'userAgent' | 'address'>
export type OpenedSession = { session: SessionRow; token: string; maxAgeSeconds: number | null }

/** Opens a session. The token goes into the cookie and is stored only as a hash, so that the data alone opens no door. */
export const openSession = async (
  tx: Tx,
  ctx: Context,
  cipher: Cipher,
  {
    userId,
    remember,
    replaces,
    client,
  }: { userId: UserId; remember: boolean; replaces?: SessionRow | null; client?: SessionClient },
): Promise<OpenedSession> => {
  if (replaces) await closeSession(tx, replaces.id, ctx.clock.now())
  const token = cipher.randomHex(32)
  const now = ctx.clock.now()
  const session = await tx.sessions.insert({
    id: ctx.ids.next('Session'),
    tokenHash: await cipher.sha256(token),
    userId,
    csrfToken: cipher.randomHex(24),
    createdAt: now,
    seenAt: now,
    expiresAt: now + lifetime(remember),
    remember,
    userAgent: client?.userAgent ?? '',
    address: client?.address ?? '',
    impersonationId: null,
  })
  await noteSignIn(tx, ctx, userId)
  return { session, token, maxAgeSeconds: remember ? sessionLifetimes.remembered / 1000 : null }
}

/** Somebody came in: when they were here last, and which of their accounts they used. */
export const noteSignIn = async (tx: Tx, ctx: Context, userId: UserId): Promise<void> => {
  const at = ctx.clock.now()
  const last = await tx.lastSignIns.one('userId', userId)
  if (last) await tx.lastSignIns.update(last.id, { at })
  else await tx.lastSignIns.insert({ id: ctx.ids.next('LastSignIn'), userId, at })
}

/** The live session of a token. A session past its time, or of a person who was switched off, is none. */
export const findSession = async (tx: Tx, tokenHash: string, now: Instant): Promise<SessionRow | undefined> => {
  const session = await tx.sessions.one('tokenHash', tokenHash)
  if (!session || session.expiresAt <= now) return undefined
  const user = await tx.users.get(session.userId)
  return user?.active ? session : undefined
}

/** Whether it is time to note that the session is in use: not with every request. */
export const needsTouch = (session: SessionRow, now: Instant): boolean => now - session.seenAt >= touchEvery

/** Notes that it is in use, and lets it live on from now. */
export const touchSession = async (tx: Tx, session: SessionRow, now: Instant): Promise<void> => {
  const current = await tx.sessions.get(session.id)
  if (current) await tx.sessions.update(session.id, { seenAt: now, expiresAt: now + lifetime(current.remember) })
}

/** Ends a session, and with it what its person did as somebody else. One that is gone already stays so. */
export const closeSession = async (tx: Tx, id: SessionId, now: Instant): Promise<void> => {
  const session = await tx.sessions.get(id)
  if (!session) return
  const acting = session.impersonationId === null ? undefined : await tx.impersonations.get(session.impersonationId)
  if (acting?.endedAt === null) await tx.impersonations.update(acting.id, { endedAt: now, endedBy: 'signedOut' })
  await tx.sessions.delete(id)
}

/** Ends the sessions of a person, or all there are. */
export const endSessions = async (tx: Tx, now: Instant, userId?: UserId): Promise<void> => {
  const sessions = userId === undefined ? await tx.sessions.all() : await tx.sessions.by('userId', userId)
  for (const { id } of sessions) await closeSession(tx, id, now)
}
