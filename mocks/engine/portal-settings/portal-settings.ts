import { type Result, ok, refuse } from '@/domain/result'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** The one row of settings. The seed always writes it. */
export async function portalSettings(tx: Tx): Promise<PortalSettingsRow> {
  const [row] = await tx.portalSettings.all()
  if (!row) throw new Error('The portal has no settings row')
  return row
}

type Change = { version: number; adminMayEditOrders: boolean }

export async function updatePortalSettings(tx: Tx, change: Change, ctx: Context): Promise<Result<PortalSettingsRow>> {
  const row = await portalSettings(tx)
  if (row.version !== change.version) return refuse('conflict/stale', { current: row })
  return ok(
    await tx.portalSettings.update(row.id, {
      adminMayEditOrders: change.adminMayEditOrders,
      changedAt: ctx.clock.now(),
      changedBy: ctx.actorName,
    }),
  )
}
