import type { PortalSettings } from '@/contract/admin/portal-settings'
import { sectionOfSetting, type SettingName, settingNames } from '@/domain/settings/values'
import type { SettingSection } from '@/domain/settings/vocabulary'

/** What can be set, without what is said about it. */
export type FormValues = Pick<PortalSettings, SettingName>
type NamesOf<V> = { [N in SettingName]: FormValues[N] extends V ? N : never }[SettingName]
export type SwitchName = NamesOf<boolean>
export type TextName = 'brandName' | 'returnNumberFormat'
export type LocalTextName = 'brandClaim' | 'signInMessage' | 'newsTitle' | 'newsText'
export type PictureName = 'logo' | 'signInPicture'
export type NumberName =
  | 'impersonationMinutes'
  | 'inactiveStopDays'
  | 'minLeadDays'
  | 'overdueStopDays'
  | 'quoteReminderDays'
  | 'quoteMinimumTotal'
  | 'quoteApprovalPercent'
  | 'quoteValidityDays'
  | 'registrationReminderDays'
  | 'returnDays'
export type ChoiceName = Exclude<NamesOf<string>, TextName>
export type ChangeSetting = <N extends SettingName>(name: N, value: FormValues[N]) => void

/** What every field of the settings is given. */
export type FieldProps = {
  values: FormValues
  affected: PortalSettings['affected']
  errors: Readonly<Record<string, unknown>>
  /** Absent for those who may look and not change. */
  onChange?: ChangeSetting
}

export const settingValues = (settings: PortalSettings): FormValues =>
  // Each name is one of the record's own.
  Object.fromEntries(settingNames.map((name) => [name, settings[name]])) as FormValues

export const namesIn = (section: SettingSection): SettingName[] =>
  settingNames.filter((name) => sectionOfSetting[name] === section)

/** What of a section is to be saved: all of it, since the backend keeps only what is different. */
export const sectionValues = (section: SettingSection, values: FormValues): Partial<FormValues> =>
  Object.fromEntries(namesIn(section).map((name) => [name, values[name]]))

/** The first thing said about a field or about a part of it, as `newsText.pl` is of `newsText`. */
export const errorAt = (errors: FieldProps['errors'], name: string): string | undefined => {
  const key = Object.keys(errors).find((each) => each === name || each.startsWith(`${name}.`))
  const error = key === undefined ? undefined : errors[key]
  return typeof error === 'string' ? error : undefined
}
