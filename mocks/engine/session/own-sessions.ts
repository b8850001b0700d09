import type { SessionId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { SecondFactorRow, SessionRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { factorInUse } from './second-factor'
import { closeSession } from './sessions'

/** How the acting person gets in: second factor, and the sessions that are open, newest use first. */
export type SecurityState = { factor: SecondFactorRow | undefined; sessions: SessionRow[] }

export const securityOf = async (tx: Tx, ctx: Context): Promise<SecurityState> => {
  const { userId } = ctx.actor
  const sessions = (await tx.sessions.by('userId', userId)).filter(({ expiresAt }) => expiresAt > ctx.clock.now())
  return {
    factor: await factorInUse(tx, userId),
    sessions: sessions.toSorted((a, b) => b.seenAt - a.seenAt || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1)),
  }
}

/** Ends one of the acting person's sessions. Somebody else's are not there. */
export const revokeSession = async (tx: Tx, ctx: Context, id: SessionId): Promise<Result<null>> => {
  const session = await tx.sessions.get(id)
  if (session?.userId !== ctx.actor.userId) return refuse('resource/not-found')
  await closeSession(tx, id, ctx.clock.now())
  return ok(null)
}

/** Ends every session of the acting person but one. */
export const revokeOthers = async (tx: Tx, ctx: Context, keep: SessionId): Promise<void> => {
  for (const { id } of await tx.sessions.by('userId', ctx.actor.userId))
    if (id !== keep) await closeSession(tx, id, ctx.clock.now())
}
