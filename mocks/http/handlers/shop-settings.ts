import {
  getShopSettings,
  listShopSettings,
  previewShopSettings,
  restoreShopSettings,
  updateShopSettings,
} from '@/contract/admin/shop-settings'
import { previewShop } from '@mocks/engine/shop-settings/preview-shop'
import { restoreShop } from '@mocks/engine/shop-settings/restore-shop'
import { getShop, listShops, type ShopRecord, updateShop } from '@mocks/engine/shop-settings/update-shop'
import { implement } from '../implement'
import { presentSettingsEffect } from '../presenters/portal-settings'
import { presentShopSettings, presentShopSummary } from '../presenters/shop-settings'
import { readCurrent } from '../refusal-current'

export const shopSettingsHandlers = [
  implement(listShopSettings, async ({ tx, ctx, reply }) =>
    reply(200, { shops: (await listShops(tx, ctx)).map(presentShopSummary) }),
  ),
  implement(getShopSettings, async ({ tx, params, ctx, reply }) => {
    const result = await getShop(tx, params.shop, ctx)
    return result.ok ? reply(200, await presentShopSettings(tx, result.value, ctx)) : result
  }),
  implement(updateShopSettings, async ({ tx, params, body, ctx, reply }) => {
    const result = await updateShop(tx, { ...body, ...params }, ctx)
    if (!result.ok) return readCurrent(result, (record: ShopRecord) => presentShopSettings(tx, record, ctx))
    return reply(200, await presentShopSettings(tx, result.value, ctx))
  }),
  implement(restoreShopSettings, async ({ tx, params, body, ctx, reply }) => {
    const result = await restoreShop(tx, { ...body, ...params }, ctx)
    if (!result.ok) return readCurrent(result, (record: ShopRecord) => presentShopSettings(tx, record, ctx))
    return reply(200, await presentShopSettings(tx, result.value, ctx))
  }),
  implement(previewShopSettings, async ({ tx, params, query, body, ctx, reply }) => {
    const result = await previewShop(tx, { ...query, ...body, ...params }, ctx)
    return result.ok ? reply(200, presentSettingsEffect(result.value)) : result
  }),
]
