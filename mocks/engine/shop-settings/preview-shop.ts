import type { Market } from '@/domain/markets'
import { type Result, ok } from '@/domain/result'
import { inShop, type ShopPatch, shopSettingNames } from '@/domain/settings/shops'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { effectBetween, type SettingsEffect } from '../portal-settings/preview-settings'
import { allSettings } from './shop-settings'
import { checkedShop, getShop } from './update-shop'

type Ask = { shop: Market; changes: ShopPatch; page?: number | undefined; pageSize?: number | undefined }

/** What a change of one shop would do to whom, by the functions that decide afterwards. */
export async function previewShop(tx: Tx, ask: Ask, ctx: Context): Promise<Result<SettingsEffect>> {
  const { shop, changes: patch, page, pageSize } = ask
  const found = await getShop(tx, shop, ctx)
  if (!found.ok) return found
  const { row } = found.value
  const checked = await checkedShop(tx, row, patch)
  if (!checked.ok) return checked
  const own = checked.value
  const before = await allSettings(tx)
  const [was, is] = [inShop(before.everywhere, row.own), inShop(before.everywhere, own)]
  const changes = shopSettingNames.flatMap((name) => {
    const isSame = JSON.stringify(row.own[name]) === JSON.stringify(own[name])
    return isSame ? [] : [{ name, before: was[name], after: is[name], isOwn: own[name] !== undefined }]
  })
  const after = { ...before, own: new Map(before.own).set(shop, own) }
  const sized = { ...(page && { page }), ...(pageSize && { pageSize }) }
  return ok(await effectBetween(tx, before, after, changes, sized, ctx, shop))
}
