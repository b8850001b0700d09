import type { SettingName, SettingValues } from './values'

/**
 * RMA-23: what a shop, which is the seller's portal in one country, may decide on its own: everything about returns.
 * The order is that of the page.
 */
export const shopSettingNames = [
  'returnDays',
  'returnReasons',
  'returnsOf',
  'returnsBy',
  'returnsSeenBy',
  'returnsAuthorized',
  'returnNumberFormat',
  'returnNumberReset',
] as const satisfies readonly SettingName[]
export type ShopSettingName = (typeof shopSettingNames)[number]
export type ShopSettings = Pick<SettingValues, ShopSettingName>

/** What a shop has of its own; what is absent is as everywhere. */
export type OwnSettings = Readonly<Partial<ShopSettings>>

/** What is asked of a shop: a value of its own, null for the default again, or nothing said. */
export type ShopPatch = { readonly [N in ShopSettingName]?: ShopSettings[N] | null | undefined }

/** What counts in a shop. */
export const inShop = <S extends ShopSettings>(defaults: S, own: OwnSettings | undefined): S => ({
  ...defaults,
  ...own,
})

/** What a shop has otherwise than everywhere. */
export const ownNames = (own: OwnSettings): ShopSettingName[] =>
  shopSettingNames.filter((name) => own[name] !== undefined)

/** What a shop has of its own after a change. */
export const ownAfter = (own: OwnSettings, patch: ShopPatch): OwnSettings =>
  // Each value comes from what is kept, or from what was asked under the same name.
  Object.fromEntries(
    shopSettingNames.flatMap((name) => {
      const value = patch[name] === undefined ? own[name] : patch[name]
      return value === undefined || value === null ? [] : [[name, value]]
    }),
  )

const numbers = ['returnNumberFormat', 'returnNumberReset'] as const satisfies readonly ShopSettingName[]

/** What goes with a setting: numbers are the shop's own with both of their settings, or with none. */
export const together = (name: ShopSettingName): readonly ShopSettingName[] =>
  numbers.some((each) => each === name) ? numbers : [name]

/** Whether a shop may have a value of its own for it. */
export const isShopSetting = (name: string): name is ShopSettingName => shopSettingNames.some((each) => each === name)

/** The counter and when it begins again go together: a shop has both of its own, or neither. */
export function missingNumberPart(own: OwnSettings): ShopSettingName | null {
  const [format, reset] = [own.returnNumberFormat, own.returnNumberReset]
  if ((format === undefined) === (reset === undefined)) return null
  return format === undefined ? 'returnNumberFormat' : 'returnNumberReset'
}
