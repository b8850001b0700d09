import type { Context } from '@mocks/engine/context'
import { setTimer } from '@mocks/engine/timers'
import type { Tx } from '@mocks/store/tx'

/** How long the reply to a write is remembered by its key: far longer than anybody tries again (docs/api.md). */
export const rememberedMs = 24 * 3_600_000

const timer = { kind: 'idempotency.sweep', key: 'all' } as const

/** Sees to it that what was just remembered is forgotten in time. */
export async function planSweep(tx: Tx, ctx: Context): Promise<void> {
  if (await tx.timers.one('kindKey', `${timer.kind}:${timer.key}`)) return
  await setTimer(tx, ctx, { ...timer, at: ctx.clock.now() + rememberedMs })
}

/** Forgets replies that are over their life, and comes back when the next one will be. */
export async function sweepIdempotency(tx: Tx, ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  let oldest: number | null = null
  for (const { id, createdAt } of await tx.idempotency.all())
    if (createdAt + rememberedMs <= now) await tx.idempotency.delete(id)
    else oldest = Math.min(oldest ?? createdAt, createdAt)
  if (oldest !== null) await setTimer(tx, ctx, { ...timer, at: oldest + rememberedMs })
}
