import type { UserId } from '@/domain/ids'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** Who decided, and when. */
export const decidedNow = (ctx: Context, state: 'approved' | 'rejected' | 'merged') => ({
  state,
  decidedAt: ctx.clock.now(),
  decidedBy: ctx.actorName,
})

/** ACC-18: the colleagues have answered about somebody who registered for their company. */
export async function settleByColleagues(
  tx: Tx,
  userId: UserId,
  outcome: 'approved' | 'rejected',
  ctx: Context,
): Promise<RegistrationRow | null> {
  const waiting = (await tx.registrations.all()).find((row) => row.userId === userId && row.state === 'waiting')
  if (!waiting) return null
  const user = await tx.users.get(userId)
  return tx.registrations.update(waiting.id, {
    ...decidedNow(ctx, outcome),
    companyId: outcome === 'approved' ? (user?.companyId ?? null) : null,
    userId: outcome === 'approved' ? userId : null,
  })
}
