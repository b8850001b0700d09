import type { FieldError, Result } from '@/domain/result'
import { ok, refuse } from '@/domain/result'
import { formatFault } from '@/domain/returns/number-format'
import { isReadableAccent } from '@/domain/settings/contrast'
import { settingLimits } from '@/domain/settings/vocabulary'
import type { SettingName, SettingValues } from '@/domain/settings/values'
import type { SettingsPatch } from './portal-settings'
import { safePicture } from './safe-picture'

const lists = [
  'modulesA',
  'modulesB',
  'modulesC',
  'onAccountMarkets',
  'cardMarkets',
  'transferMarkets',
  'returnReasons',
  'earlyPaymentMethods',
] as const satisfies readonly SettingName[]
const pictures = { logo: settingLimits.logoBytes, signInPicture: settingLimits.signInPictureBytes } as const
type PictureName = keyof typeof pictures

/** What was asked for, made safe to keep, or every fault at its field. What is kept already is not looked at again. */
export function checkedSettings(row: SettingValues, patch: SettingsPatch): Result<SettingsPatch> {
  const errors: FieldError[] = []
  const safe: { -readonly [N in SettingName]?: SettingValues[N] | undefined } = { ...patch }
  for (const name of lists) {
    const list: readonly string[] = patch[name] ?? []
    const twice = list.findIndex((each, at) => list.indexOf(each) !== at)
    if (twice >= 0) errors.push({ pointer: `/${name}/${twice}`, code: 'duplicate' })
  }
  if (patch.accentColour && !isReadableAccent(patch.accentColour))
    errors.push({ pointer: '/accentColour', code: 'lowContrast' })
  const format = patch.returnNumberFormat ?? row.returnNumberFormat
  const fault = formatFault(format, patch.returnNumberReset ?? row.returnNumberReset)
  if (fault && (patch.returnNumberFormat ?? patch.returnNumberReset) !== undefined)
    errors.push({ pointer: '/returnNumberFormat', code: 'format' })
  for (const name of Object.keys(pictures) as PictureName[]) {
    const asked = patch[name]
    if (!asked || asked === row[name]) continue
    const picture = safePicture(asked, pictures[name])
    if (picture === null) errors.push({ pointer: `/${name}`, code: 'picture' })
    else safe[name] = picture
  }
  return errors.length > 0 ? refuse('request/invalid', { errors }) : ok(safe)
}
