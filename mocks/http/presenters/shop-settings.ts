import type { ShopSettings, ShopSummary } from '@/contract/admin/shop-settings'
import { inShop, ownNames, type ShopSettings as Values, shopSettingNames } from '@/domain/settings/shops'
import type { Context } from '@mocks/engine/context'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import { reachesCountry } from '@mocks/engine/reach'
import type { ShopRecord } from '@mocks/engine/shop-settings/update-shop'
import { whoCan } from '@mocks/engine/team/who-can'
import type { Tx } from '@mocks/store/tx'
import { isoOrNull } from './time'

export const presentShopSummary = ({ row, customers }: ShopRecord): ShopSummary => ({
  shop: row.shop,
  own: ownNames(row.own),
  customers: customers.length,
})

const valuesOf = (settings: Values) =>
  // Each name is one of the settings' own.
  Object.fromEntries(shopSettingNames.map((name) => [name, settings[name]])) as ShopSettings['values']

export async function presentShopSettings(tx: Tx, record: ShopRecord, ctx: Context): Promise<ShopSettings> {
  const { row } = record
  const everywhere = await portalSettings(tx)
  const editable = reachesCountry(ctx.actor, 'portalSettings.edit', row.shop)
  return {
    ...presentShopSummary(record),
    id: row.id,
    version: row.version,
    values: valuesOf(inShop(everywhere, row.own)),
    defaults: valuesOf(everywhere),
    changedAt: isoOrNull(row.changedAt),
    changedBy: row.changedBy,
    editable,
    ask: editable ? [] : await whoCan(tx, null, 'portalSettings.edit', ctx.actor.userId),
  }
}
