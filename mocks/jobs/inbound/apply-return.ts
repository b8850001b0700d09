import type { Context } from '@mocks/engine/context'
import { takeOver } from '@mocks/engine/returns/take-over'
import type { ErpReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult } from '../job-work'
import { tellOfReturn } from '../returns/tell-of-return'

/** RMA-13, RMA-14: brings what the ERP's people said of a return into the portal, and tells whoever asked for it. */
export async function applyReturn(tx: Tx, ctx: Context, from: ErpReturnRow): Promise<RowResult> {
  const key = from.number
  const row = from.portalKey === null ? undefined : await tx.returns.one('idempotencyKey', from.portalKey)
  // Not simulated: returns that were typed into the ERP without the portal.
  if (!row) return faultOf(key, 'skipped', 'unknownRecord')
  const now = await takeOver(tx, ctx, row, from)
  if (!now) return { key, outcome: 'unchanged', message: null }
  if (now.status !== row.status) await tellOfReturn(tx, ctx, now)
  return { key, outcome: 'updated', message: null }
}
