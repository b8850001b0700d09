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

const numbers = ['returnNumberFormat', 'returnNumberReset'] as const satisfies readonly ShopSettingName[]

export const isShopSetting = (name: string): name is ShopSettingName => shopSettingNames.some((each) => each === name)

/** What goes with a setting: numbers are the shop's own with both of their settings, or with none. */
export const together = (name: ShopSettingName): readonly ShopSettingName[] =>
  numbers.some((each) => each === name) ? numbers : [name]
