import type { SessionId, UserId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { SecondFactorRow, SessionRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { accountsOfPerson } from './own-accounts'
import { factorInUse } from './second-factor'
import { closeSession } from './sessions'

/** How the acting person gets in: second factor, and the sessions that are open, newest use first. */
export type SecurityState = {
  factor: SecondFactorRow | undefined
  sessions: { row: SessionRow; company: string | null }[]
}

export const securityOf = async (tx: Tx, ctx: Context): Promise<SecurityState> => {
  const { userId } = ctx.actor
  const sessions = (await sessionsOf(tx, ctx)).filter(({ expiresAt }) => expiresAt > ctx.clock.now())
  sessions.sort((a, b) => b.seenAt - a.seenAt || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
  return {
    factor: await factorInUse(tx, userId),
    sessions: await Promise.all(sessions.map(async (row) => ({ row, company: await companyOf(tx, row.userId) }))),
  }
}

const companyOf = async (tx: Tx, userId: UserId): Promise<string | null> => {
  const { companyId } = await tx.users.require(userId)
  return companyId && (await tx.companies.require(companyId)).name
}

/** Of the person, whichever company each of them is for. Who is logged in as them sees those of the company they look at. */
const sessionsOf = async (tx: Tx, { actor, impersonation }: Context): Promise<SessionRow[]> => {
  const ids = impersonation ? [actor.userId] : (await accountsOfPerson(tx, actor.userId)).map(({ id }) => id)
  return (await Promise.all(ids.map((id) => tx.sessions.by('userId', id)))).flat()
}

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
