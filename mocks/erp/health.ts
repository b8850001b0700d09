import type { Id } from '@/domain/ids'
import { syncWatchRow } from '@mocks/engine/sync-health/watch-row'
import { noteLatency } from './latency'
import type { ErpHealthRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '@mocks/engine/context'

const healthId = 'erp' as Id<'ErpHealth'>
const latency: Record<ErpHealthRow['mode'], number> = { up: 120, slow: 4_000, down: 0 }

const unknownHealth: ErpHealthRow = { id: healthId, version: 0, mode: 'up', latencyMs: latency.up, checkedAt: 0 }

/** How the ERP answers now. */
export async function erpHealth(tx: Tx): Promise<ErpHealthRow> {
  const row = (await tx.erpHealth.get(healthId)) ?? unknownHealth
  // What is being worked on answers nobody.
  return (await syncWatchRow(tx)).inMaintenance ? { ...row, mode: 'down' } : row
}

/** Makes the ERP fast, slow or unreachable: from the developer panel, a scenario or a test. */
export async function setErpMode(tx: Tx, ctx: Context, mode: ErpHealthRow['mode']): Promise<ErpHealthRow> {
  const state = { mode, latencyMs: latency[mode], checkedAt: ctx.clock.now() }
  const known = await tx.erpHealth.get(healthId)
  return known ? tx.erpHealth.update(healthId, state) : tx.erpHealth.insert({ id: healthId, ...state })
}

const noteAsked = async (tx: Tx, ctx: Context): Promise<ErpHealthRow | undefined> => {
  const known = await tx.erpHealth.get(healthId)
  return known && tx.erpHealth.update(healthId, { checkedAt: ctx.clock.now() })
}

/** Remembers that the ERP was asked, and when. */
export async function noteContact(tx: Tx, ctx: Context): Promise<void> {
  const known = await noteAsked(tx, ctx)
  if (known) await noteLatency(tx, ctx, known.latencyMs)
}

/** Remembers that the ERP was asked and did not answer. */
export async function noteSilence(tx: Tx, ctx: Context): Promise<void> {
  await noteAsked(tx, ctx)
  await noteLatency(tx, ctx, null)
}
