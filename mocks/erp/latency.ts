import type { Context } from '@mocks/engine/context'
import type { ErpLatencyRow } from '@mocks/store/rows/sync-health'
import type { Tx } from '@mocks/store/tx'

/** A point for every few minutes is enough for a curve over a day. */
const everyMs = 5 * 60_000
const keptMs = 36 * 3_600_000

/** Remembers how long the ERP took to answer; null when it did not. */
export async function noteLatency(tx: Tx, ctx: Context, ms: number | null): Promise<void> {
  const now = ctx.clock.now()
  const points = await tx.erpLatency.all()
  const last = points.reduce<ErpLatencyRow | null>((latest, row) => (latest && latest.at > row.at ? latest : row), null)
  // Silence and its end are kept at once.
  if (last && now - last.at < everyMs && (last.ms === null) === (ms === null)) return
  for (const { id, at } of points) if (at < now - keptMs) await tx.erpLatency.delete(id)
  await tx.erpLatency.insert({ id: ctx.ids.next('ErpLatency'), at: now, ms })
}
