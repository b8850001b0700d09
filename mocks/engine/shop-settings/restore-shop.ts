import type { SettingsChangeId } from '@/domain/ids'
import type { Market } from '@/domain/markets'
import { type Result, ok, refuse } from '@/domain/result'
import { isShopSetting, type ShopPatch, type ShopSettingName, together } from '@/domain/settings/shops'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { changesFrom, valuesBefore } from '../portal-settings/remember-change'
import { getShop, type ShopRecord, updateShop } from './update-shop'

type Former = { shop: Market; changeId: SettingsChangeId; name?: ShopSettingName | undefined }

/**
 * What gives a shop back what it had of its own before a change, and takes from it what it had not. With a name, only
 * that value, and what goes with it.
 */
export async function shopPatchRestoring(tx: Tx, { shop, changeId, name }: Former): Promise<Result<ShopPatch>> {
  const change = await tx.settingsChanges.get(changeId)
  if (change?.shop !== shop) return refuse('resource/not-found')
  const before = valuesBefore(await changesFrom(tx, change))
  if (name !== undefined && !change.changes.some((each) => each.name === name)) return refuse('resource/not-found')
  const names = name === undefined ? Object.keys(before).filter(isShopSetting) : together(name)
  // The values come from rows of this shop, name by name.
  return ok(Object.fromEntries(names.flatMap((each) => (each in before ? [[each, before[each]]] : []))) as ShopPatch)
}

/** RMA-23: brings back a former state of one shop, as a change of its own that can be undone the same way. */
export async function restoreShop(
  tx: Tx,
  { version, ...former }: Former & { version: number },
  ctx: Context,
): Promise<Result<ShopRecord>> {
  const { shop, changeId } = former
  const found = await getShop(tx, shop, ctx)
  if (!found.ok) return found
  if (found.value.row.version !== version) return refuse('conflict/stale', { current: found.value })
  const patch = await shopPatchRestoring(tx, former)
  return patch.ok ? updateShop(tx, { ...patch.value, shop, version, restoredFrom: changeId }, ctx) : patch
}
