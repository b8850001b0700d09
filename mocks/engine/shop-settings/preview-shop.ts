import type { SettingsChangeId } from '@/domain/ids'
import type { Market } from '@/domain/markets'
import { type Result, ok } from '@/domain/result'
import { inShop, type ShopPatch, type ShopSettingName } from '@/domain/settings/shops'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { effectBetween, type SettingsEffect } from '../portal-settings/preview-settings'
import { changedSince } from '../portal-settings/settings-history'
import { shopPatchRestoring } from './restore-shop'
import { allSettings } from './shop-settings'
import { checkedShop, getShop, ownChanges } from './update-shop'

type Ask = {
  shop: Market
  changes?: ShopPatch | undefined
  /** The state before this change, or one value of it, instead of changes of one's own. */
  restore?: SettingsChangeId | undefined
  name?: ShopSettingName | undefined
  page?: number | undefined
  pageSize?: number | undefined
}

/** What a change of one shop would do to whom, by the functions that decide afterwards. */
export async function previewShop(tx: Tx, ask: Ask, ctx: Context): Promise<Result<SettingsEffect>> {
  const { shop, restore, name, page, pageSize } = ask
  const found = await getShop(tx, shop, ctx)
  if (!found.ok) return found
  const { row } = found.value
  const patch = restore ? await shopPatchRestoring(tx, { shop, changeId: restore, name }) : ok(ask.changes ?? {})
  if (!patch.ok) return patch
  const checked = await checkedShop(tx, row, patch.value)
  if (!checked.ok) return checked
  const own = checked.value
  const before = await allSettings(tx)
  const [was, is] = [inShop(before.everywhere, row.own), inShop(before.everywhere, own)]
  const changes = ownChanges(row.own, own).map((change) => ({
    ...{ name: change.name, before: was[change.name], after: is[change.name] },
    // Said only where it is otherwise than before.
    ...(change.before !== null && change.after !== null ? {} : { isOwn: change.after !== null }),
  }))
  const after = { ...before, own: new Map(before.own).set(shop, own) }
  const sized = { ...(page && { page }), ...(pageSize && { pageSize }) }
  return ok({
    ...(await effectBetween(tx, before, after, changes, sized, ctx, shop)),
    changedSince: restore && name ? await changedSince(tx, restore, name) : null,
  })
}
