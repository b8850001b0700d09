import type { Context } from '../context'
import type { ImpersonationId } from '@/domain/ids'
import type { ImpersonationEnd } from '@/domain/impersonation/vocabulary'
import type { SessionRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Cipher } from '../session/cipher'
import { clearTimer } from '../timers'

type At = Pick<Context, 'clock'>

/** It is over: the account is left, and when and why is kept. What is over already stays as it is. */
export const endImpersonation = async (
  tx: Tx,
  { clock }: At,
  id: ImpersonationId,
  endedBy: ImpersonationEnd,
): Promise<void> => {
  const acting = await tx.impersonations.get(id)
  if (acting?.endedAt !== null) return
  // Nobody was there when it ran out; it was over then, and not when somebody looked.
  const endedAt = endedBy === 'timeUp' ? acting.expiresAt : clock.now()
  await tx.impersonations.update(id, { endedAt, endedBy })
  await clearTimer(tx, 'impersonation.end', id)
}

/** The session is its own person's again, with a new token against forged requests: pages of before write nothing. */
export const backToOneself = async (
  tx: Tx,
  at: At,
  cipher: Cipher,
  session: SessionRow,
  endedBy: ImpersonationEnd,
): Promise<SessionRow> => {
  const current = await tx.sessions.require(session.id)
  if (current.impersonationId === null) return current
  await endImpersonation(tx, at, current.impersonationId, endedBy)
  return tx.sessions.update(current.id, { impersonationId: null, csrfToken: cipher.randomHex(24) })
}
