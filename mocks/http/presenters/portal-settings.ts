import type { PortalSettings } from '@/contract/admin/portal-settings'
import type { SettingsChange, SettingsPreview, SettingValue } from '@/contract/admin/settings-history'
import { settingNames } from '@/domain/settings/values'
import type { Context } from '@mocks/engine/context'
import { buyersAtWork, concernedBy } from '@mocks/engine/portal-settings/concerned'
import type { SettingsEffect } from '@mocks/engine/portal-settings/preview-settings'
import type { HistoryRecord } from '@mocks/engine/portal-settings/settings-history'
import { reachesCustomer } from '@mocks/engine/reach'
import { whoCan } from '@mocks/engine/team/who-can'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import { isoOf, isoOrNull } from './time'

export const presentPortalSettings = async (tx: Tx, row: PortalSettingsRow, ctx: Context): Promise<PortalSettings> => {
  const editable = reachesCustomer(ctx.actor, 'portalSettings.edit', null)
  // Each name is one of the row's own.
  const values = Object.fromEntries(settingNames.map((name) => [name, row[name]])) as Pick<
    PortalSettings,
    (typeof settingNames)[number]
  >
  return {
    version: row.version,
    ...values,
    affected: concernedBy(await buyersAtWork(tx)) as Record<string, number>,
    changedAt: isoOrNull(row.changedAt),
    changedBy: row.changedBy,
    editable,
    ask: editable ? [] : await whoCan(tx, null, 'portalSettings.edit', ctx.actor.userId),
  }
}

const presentValue = (value: unknown): SettingValue =>
  typeof value === 'string' && value.startsWith('data:')
    ? value.slice('data:'.length, value.indexOf(';'))
    : // Whatever was once allowed in a setting.
      (value as SettingValue)

const presentChange = ({ name, before, after }: HistoryRecord['changes'][number]) => ({
  name,
  before: presentValue(before),
  after: presentValue(after),
})

export const presentSettingsChange = (row: HistoryRecord): SettingsChange => ({
  id: row.id,
  shop: row.shop,
  at: isoOf(row.at),
  by: row.by,
  restoredTo: isoOrNull(row.restoredTo),
  changes: row.changes.map(presentChange),
  editable: row.editable,
})

export const presentSettingsEffect = (effect: SettingsEffect): SettingsPreview => ({
  ...effect,
  changes: effect.changes.map((change) => ({
    ...presentChange(change),
    concerns: change.concerns,
    isOwn: change.isOwn ?? null,
  })),
  changedSince: effect.changedSince && { ...effect.changedSince, at: isoOf(effect.changedSince.at) },
})
