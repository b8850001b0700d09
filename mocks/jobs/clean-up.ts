import type { Instant } from '@/domain/clock'
import type { Tx } from '@mocks/store/tx'
import type { JobWork, RowResult } from './job-work'

const day = 24 * 3_600_000

/** How long the reply to a write is remembered by its key: far longer than anybody tries again (docs/api.md). */
export const rememberedMs = day
/** A link that is too old still says so for this long; afterwards nobody knows it. */
const expiredLinksMs = 30 * day
/** Somebody who registered and never confirmed the address is forgotten this long after the link ran out. */
const unconfirmedMs = 14 * day

type Due = { key: string; remove: () => Promise<void> }

/** Removes what is over its time, a batch at a time. What is due is asked anew for each, so that nothing is met twice. */
const removing = (dueAt: (tx: Tx, now: Instant) => Promise<Due[]>): JobWork => ({
  begin: () => 0,
  // Asked without a clock, and nobody waits for a removal.
  waiting: async () => 0,
  async next(tx, ctx, position, limit) {
    const due = await dueAt(tx, ctx.clock.now())
    const now = due.slice(0, limit)
    const results: RowResult[] = []
    for (const { key, remove } of now) {
      await remove()
      results.push({ key, outcome: 'updated', message: null })
    }
    return { results, position: position + now.length, again: null, more: due.length - now.length }
  },
})

/** Ended sessions and sign-ins that were never finished. */
export const sessionCleanUp = removing(async (tx, now) => {
  const sessions = (await tx.sessions.all()).filter(({ expiresAt }) => expiresAt <= now)
  const challenges = (await tx.signInChallenges.all()).filter(({ expiresAt }) => expiresAt <= now)
  return [
    ...sessions.map(({ id }) => ({ key: id, remove: () => tx.sessions.delete(id) })),
    ...challenges.map(({ id }) => ({ key: id, remove: () => tx.signInChallenges.delete(id) })),
  ]
})

/** Links of invitations and of new passwords that ran out long ago. */
export const invitationCleanUp = removing(async (tx, now) => {
  const tokens = (await tx.passwordTokens.all()).filter(({ expiresAt }) => expiresAt + expiredLinksMs <= now)
  return tokens.map(({ id }) => ({ key: id, remove: () => tx.passwordTokens.delete(id) }))
})

/** Registrations whose address nobody ever confirmed: personal data that serve nothing. */
export const registrationCleanUp = removing(async (tx, now) => {
  const forgotten = (await tx.registrations.all()).filter(
    ({ state, tokenExpiresAt }) => state === 'unconfirmed' && tokenExpiresAt + unconfirmedMs <= now,
  )
  return forgotten.map(({ id, number }) => ({ key: number, remove: () => tx.registrations.delete(id) }))
})

/** Remembered replies that are over their life. */
export const idempotencySweep = removing(async (tx, now) => {
  const old = (await tx.idempotency.all()).filter(({ createdAt }) => createdAt + rememberedMs <= now)
  return old.map(({ id }) => ({ key: id, remove: () => tx.idempotency.delete(id) }))
})
