import type { Instant } from '@/domain/clock'
import type { SettingsChangeId } from '@/domain/ids'
import type { Market } from '@/domain/markets'
import { type Result, ok, refuse } from '@/domain/result'
import type { SettingName } from '@/domain/settings/values'
import type { PortalSettingsRow, SettingsChangeRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type Paged, pageOfRows } from '../paging'
import { reachesCountry, reachesCustomer } from '../reach'
import { portalSettings, type SettingsPatch, updatePortalSettings } from './portal-settings'
import { changesFrom, newestFirst, valuesBefore } from './remember-change'

export type HistoryRecord = SettingsChangeRow & {
  /** The time whose state was brought back. */
  restoredTo: number | null
  /** Whether the caller may bring back what was before it. */
  editable: boolean
}

type HistoryQuery = { page?: number; pageSize?: number; sort?: string; shop?: Market | 'everywhere' }

/** RMA-23, ADM-11: changes of what counts everywhere and of the shops within reach. */
export async function settingsHistory(tx: Tx, query: HistoryQuery, ctx: Context): Promise<Paged<HistoryRecord>> {
  const { actor } = ctx
  const isSeen = ({ shop }: SettingsChangeRow): boolean =>
    (shop === null || reachesCountry(actor, 'portalSettings.view', shop)) &&
    (query.shop === undefined || query.shop === (shop ?? 'everywhere'))
  const all = (await tx.settingsChanges.all()).filter(isSeen).toSorted(newestFirst)
  const times = new Map(all.map(({ id, at }) => [id, at]))
  const rows = all.map((row) => ({
    ...row,
    restoredTo: row.restoredFrom && (times.get(row.restoredFrom) ?? null),
    editable:
      row.shop === null
        ? reachesCustomer(actor, 'portalSettings.edit', null)
        : reachesCountry(actor, 'portalSettings.edit', row.shop),
  }))
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
  if (!change || change.shop !== null) return refuse('resource/not-found')
  if (name !== undefined) {
    const value = change.changes.find((each) => each.name === name)
    return value ? ok({ [name]: value.before } as SettingsPatch) : refuse('resource/not-found')
  }
  // The values come from rows of settings, name by name.
  return ok(valuesBefore(await changesFrom(tx, change)) as SettingsPatch)
}

/** Who has set a value anew since a change of it: bringing back what it was before that undoes their word, too. */
export async function changedSince(
  tx: Tx,
  changeId: SettingsChangeId,
  name: SettingName,
): Promise<{ at: Instant; by: string } | null> {
  const change = await tx.settingsChanges.get(changeId)
  const since = change ? (await changesFrom(tx, change)).filter(({ id }) => id !== changeId) : []
  const later = since.find(({ changes }) => changes.some((each) => each.name === name))
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
