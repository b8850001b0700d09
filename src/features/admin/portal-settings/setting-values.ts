import type { PortalSettings } from '@/contract/admin/portal-settings'

const names = [
  'adminMayEditOrders',
  'orderingMode',
  'onlineOrderPayment',
  'pricesVisible',
  'stockVisible',
  'managersGrantRights',
  'registrationOpen',
] as const

/** What can be set, without what is said about it. */
export type SettingValues = Pick<PortalSettings, (typeof names)[number]>
export type SwitchName = {
  [N in keyof SettingValues]: SettingValues[N] extends boolean ? N : never
}[keyof SettingValues]
export type ChoiceName = Exclude<keyof SettingValues, SwitchName>
export type ChangeSetting = <N extends keyof SettingValues>(name: N, value: SettingValues[N]) => void

export const settingValues = (settings: PortalSettings): SettingValues =>
  // Each name is one of the record's own.
  Object.fromEntries(names.map((name) => [name, settings[name]])) as SettingValues
