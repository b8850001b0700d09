import type { ShopSettings } from '@/contract/admin/shop-settings'
import {
  type OwnSettings,
  ownAfter,
  type ShopPatch,
  type ShopSettingName,
  shopSettingNames,
} from '@/domain/settings/shops'

/** Each setting with the value that is the shop's own, or null where it is as everywhere. */
export type OwnValues = { [N in ShopSettingName]: ShopSettings['values'][N] | null }

export const ownOf = ({ own, values }: Pick<ShopSettings, 'own' | 'values'>): OwnValues =>
  // Each name is one of the record's own.
  Object.fromEntries(shopSettingNames.map((name) => [name, own.includes(name) ? values[name] : null])) as OwnValues

export const keptOf = (values: OwnValues): OwnSettings => ownAfter({}, values as ShopPatch)
