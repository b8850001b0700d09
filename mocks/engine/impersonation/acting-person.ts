import type { Instant } from '@/domain/clock'
import type { ImpersonationEnd } from '@/domain/impersonation/vocabulary'
import type { ImpersonationRow } from '@mocks/store/rows/impersonations'
import type { SessionRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { actorOf } from '../session/actor'
import { actingRefusal, writingRefusal } from './may-act'

/** Who a session speaks for. `over` is why it no longer speaks for somebody else. */
export type Person = { user: UserRow; acting: ImpersonationRow | null; over: ImpersonationEnd | null }

/**
 * ADM-09: looked at anew with every request, so that whatever takes the right away ends it at once: time, a changed
 * role or customer scope, an account that was switched off.
 */
export const personOf = async (tx: Tx, session: SessionRow, now: Instant): Promise<Person> => {
  const administrator = await tx.users.require(session.userId)
  const oneself: Person = { user: administrator, acting: null, over: null }
  if (session.impersonationId === null) return oneself
  const acting = await tx.impersonations.require(session.impersonationId)
  // Ended elsewhere: the session does not know yet, nor does the page that uses it.
  if (acting.endedAt !== null) return { ...oneself, over: acting.endedBy }
  const user = await tx.users.get(acting.userId)
  const over = await whyOver(tx, acting, administrator, user, now)
  return over === null && user ? { user, acting, over } : { ...oneself, over }
}

const whyOver = async (
  tx: Tx,
  acting: ImpersonationRow,
  administrator: UserRow,
  user: UserRow | undefined,
  now: Instant,
): Promise<ImpersonationEnd | null> => {
  if (now >= acting.expiresAt) return 'timeUp'
  if (!user) return 'accountChanged'
  const actor = await actorOf(tx, administrator)
  const code = await actingRefusal(tx, actor, user, now)
  if (code !== false) return code.startsWith('permission.') ? 'rightsChanged' : 'accountChanged'
  return acting.mode === 'write' && writingRefusal(actor, user) !== false ? 'rightsChanged' : null
}
