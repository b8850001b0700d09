import type { Instant } from '@/domain/clock'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** Five failures within a quarter of an hour close the door for the rest of that quarter. */
export const attemptLimit = { failures: 5, windowMs: 15 * 60_000 } as const

const recent = async (tx: Tx, key: string, now: Instant): Promise<Instant[]> => {
  const row = await tx.signInAttempts.one('key', key)
  return (row?.failures ?? []).filter((at) => at > now - attemptLimit.windowMs)
}

/** Seconds until another attempt is let through under every one of the keys; 0 when one is let through now. */
export const secondsToWait = async (tx: Tx, keys: readonly string[], now: Instant): Promise<number> => {
  let wait = 0
  for (const key of keys) {
    const failures = await recent(tx, key, now)
    const first = failures.at(-attemptLimit.failures)
    if (first !== undefined) wait = Math.max(wait, Math.ceil((first + attemptLimit.windowMs - now) / 1000))
  }
  return wait
}

/** Counts a failed attempt against each of the keys (an e-mail, an address). */
export const countFailure = async (tx: Tx, ctx: Context, keys: readonly string[]): Promise<void> => {
  const now = ctx.clock.now()
  for (const key of keys) {
    const failures = [...(await recent(tx, key, now)), now]
    const row = await tx.signInAttempts.one('key', key)
    if (row) await tx.signInAttempts.update(row.id, { failures })
    else await tx.signInAttempts.insert({ id: ctx.ids.next('SignInAttempts'), key, failures })
  }
}

/** After an attempt that succeeded: the count begins anew. */
export const forgetFailures = async (tx: Tx, key: string): Promise<void> => {
  const row = await tx.signInAttempts.one('key', key)
  if (row) await tx.signInAttempts.delete(row.id)
}
