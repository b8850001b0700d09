import type { SettingsChangeId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { type SettingName, settingNames, type SettingValues } from '@/domain/settings/values'
import type { PortalSettingsRow, SettingsChangeRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { isFormatTaken } from '../shop-settings/format-taken'
import { checkedSettings } from './checked-settings'
import { rememberChange } from './remember-change'

/** The one row of settings. The seed always writes it. */
export async function portalSettings(tx: Tx): Promise<PortalSettingsRow> {
  const [row] = await tx.portalSettings.all()
  if (!row) throw new Error('The portal has no settings row')
  return row
}

export type SettingsPatch = { [N in SettingName]?: SettingValues[N] | undefined }

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What of a patch is different from what is set now. */
export const changesOf = (row: SettingValues, patch: SettingsPatch): SettingsChangeRow['changes'] =>
  settingNames.flatMap((name) =>
    patch[name] === undefined || same(patch[name], row[name]) ? [] : [{ name, before: row[name], after: patch[name] }],
  )

/**
 * ADM-19, ADM-21, NAV-11, ORD-24: changes what is given, and keeps what it was. Rights and rules are read anew with
 * every request, so that a change counts from the next one on.
 */
export async function updatePortalSettings(
  tx: Tx,
  {
    version,
    restoredFrom = null,
    ...patch
  }: SettingsPatch & { version: number; restoredFrom?: SettingsChangeId | null },
  ctx: Context,
): Promise<Result<PortalSettingsRow>> {
  const row = await portalSettings(tx)
  // RMA-23: what counts in every shop is not for whoever works for some of them.
  if (!reachesCustomer(ctx.actor, 'portalSettings.edit', null)) return refuse('access/forbidden')
  if (row.version !== version) return refuse('conflict/stale', { current: row })
  const checked = checkedSettings(row, patch)
  if (!checked.ok) return checked
  const format = checked.value.returnNumberFormat
  if (format !== undefined && format !== row.returnNumberFormat && (await isFormatTaken(tx, format, null)))
    return refuse('request/invalid', { errors: [{ pointer: '/returnNumberFormat', code: 'duplicate' }] })
  const changes = changesOf(row, checked.value)
  if (changes.length === 0) return ok(row)
  const after = Object.fromEntries(changes.map((change) => [change.name, change.after])) as Partial<SettingValues>
  const updated = await tx.portalSettings.update(row.id, {
    ...after,
    changedAt: ctx.clock.now(),
    changedBy: ctx.actorName,
  })
  await rememberChange(tx, { shop: null, settingsVersion: updated.version, restoredFrom, changes }, ctx)
  return ok(updated)
}
