import type { SessionId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { SecondFactorRow, SessionRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { accountsOfPerson } from './own-accounts'
import { factorInUse } from './second-factor'
import { closeSession } from './sessions'

/** How the acting person gets in: second factor, and the sessions that are open, newest use first. */
export type SecurityState = { factor: SecondFactorRow | undefined; sessions: SessionRow[] }

export const securityOf = async (tx: Tx, ctx: Context): Promise<SecurityState> => {
  const { userId } = ctx.actor
  const sessions = (await sessionsOf(tx, ctx)).filter(({ expiresAt }) => expiresAt > ctx.clock.now())
  return {
    factor: await factorInUse(tx, userId),
    sessions: sessions.toSorted((a, b) => b.seenAt - a.seenAt || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1)),
  }
}

/** Of the person, whichever company each of them is for. */
const sessionsOf = async (tx: Tx, { actor }: Context): Promise<SessionRow[]> =>
  (await Promise.all((await accountsOfPerson(tx, actor.userId)).map(({ id }) => tx.sessions.by('userId', id)))).flat()

/** Ends one of the acting person's sessions. Somebody else's are not there. */
export const revokeSession = async (tx: Tx, ctx: Context, id: SessionId): Promise<Result<null>> => {
  if (!(await sessionsOf(tx, ctx)).some((session) => session.id === id)) return refuse('resource/not-found')
  await closeSession(tx, id, ctx.clock.now())
  return ok(null)
}

/** Ends every session of the acting person but one. */
export const revokeOthers = async (tx: Tx, ctx: Context, keep: SessionId): Promise<void> => {
  for (const { id } of await sessionsOf(tx, ctx)) if (id !== keep) await closeSession(tx, id, ctx.clock.now())
}
