import type { Instant } from '@/domain/clock'
import type { SettingsChangeId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { SettingName } from '@/domain/settings/values'
import type { PortalSettingsRow, SettingsChangeRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type Paged, pageOfRows } from '../paging'
import { newestFirst, portalSettings, type SettingsPatch, updatePortalSettings } from './portal-settings'

export type HistoryRecord = SettingsChangeRow & {
  /** The time whose state was brought back. */
  restoredTo: number | null
}

export async function settingsHistory(
  tx: Tx,
  query: { page?: number; pageSize?: number; sort?: string },
): Promise<Paged<HistoryRecord>> {
  const all = (await tx.settingsChanges.all()).toSorted(newestFirst)
  const times = new Map(all.map(({ id, at }) => [id, at]))
  const rows = all.map((row) => ({ ...row, restoredTo: row.restoredFrom && (times.get(row.restoredFrom) ?? null) }))
  return pageOfRows(query.sort === 'at' ? rows.toReversed() : rows, query)
}

/**
 * What brings back the state before a change: that change and all later ones, undone from the newest on. With a name,
 * only what that value was.
 */
export async function patchRestoring(
  tx: Tx,
  changeId: SettingsChangeId,
  name?: SettingName,
): Promise<Result<SettingsPatch>> {
  const change = await tx.settingsChanges.get(changeId)
  if (!change) return refuse('resource/not-found')
  if (name !== undefined) {
    const value = change.changes.find((each) => each.name === name)
    return value ? ok({ [name]: value.before } as SettingsPatch) : refuse('resource/not-found')
  }
  const undone = (await tx.settingsChanges.all())
    .filter(({ settingsVersion }) => settingsVersion >= change.settingsVersion)
    .toSorted(newestFirst)
  // The values come from rows of settings, name by name.
  return ok(
    Object.fromEntries(
      undone.flatMap(({ changes }) => changes.map(({ name, before }) => [name, before])),
    ) as SettingsPatch,
  )
}

/** Who has set a value anew since a change of it: bringing back what it was before that undoes their word, too. */
export async function changedSince(
  tx: Tx,
  changeId: SettingsChangeId,
  name: SettingName,
): Promise<{ at: Instant; by: string } | null> {
  const from = (await tx.settingsChanges.get(changeId))?.settingsVersion ?? Number.POSITIVE_INFINITY
  const later = (await tx.settingsChanges.all())
    .filter(({ settingsVersion, changes }) => settingsVersion > from && changes.some((each) => each.name === name))
    .toSorted(newestFirst)[0]
  return later ? { at: later.at, by: later.by } : null
}

/** Brings back a former state, as a change of its own that can be undone the same way. */
export async function restoreSettings(
  tx: Tx,
  { changeId, version, name }: { changeId: SettingsChangeId; version: number; name?: SettingName | undefined },
  ctx: Context,
): Promise<Result<PortalSettingsRow>> {
  const row = await portalSettings(tx)
  if (row.version !== version) return refuse('conflict/stale', { current: row })
  const patch = await patchRestoring(tx, changeId, name)
  return patch.ok ? updatePortalSettings(tx, { ...patch.value, version, restoredFrom: changeId }, ctx) : patch
}
