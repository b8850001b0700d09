import { useTranslation } from 'react-i18next'
import { locales } from '@/domain/locales'
import type { SettingValue } from '@/contract/admin/settings-history'
import type { SettingName } from '@/domain/settings/values'
import { countryName } from '@/shared/i18n/country-name'
import { useFormat } from '@/shared/i18n/use-format'
import { useMessage } from '@/shared/i18n/use-message'

const moneyNames: readonly SettingName[] = ['defaultLimitA', 'defaultLimitB', 'defaultLimitC']
const freeTexts: readonly SettingName[] = ['returnNumberFormat', 'brandName', 'accentColour', 'logo', 'signInPicture']

/** Names and values of settings in words, for what changes and what has changed. */
export const useSettingText = () => {
  const { t, i18n } = useTranslation(['portalSettings', 'returns'])
  const format = useFormat()
  const { firstOf } = useMessage()
  const word = (name: SettingName, value: string): string =>
    firstOf([
      `portalSettings:${name}.${value}`,
      `portalSettings:module.${value}`,
      `portalSettings:stockSight.${value}`,
      `returns:reason.${value}`,
    ])

  const listText = (name: SettingName, list: readonly string[]): string => {
    if (list.length === 0) return t('value.none')
    if (!name.endsWith('Markets')) return format.list(list.map((each) => word(name, each)))
    return format.list(list.map((each) => countryName(each, format.locale)))
  }
  const valueText = (name: SettingName, value: SettingValue): string => {
    if (value === null) return t('value.none')
    if (typeof value === 'boolean') return value ? t('value.on') : t('value.off')
    if (typeof value === 'number') {
      if (moneyNames.includes(name)) return format.money({ amount: value, currency: 'EUR' })
      return name.endsWith('BasisPoints') ? format.percent(value / 10_000) : format.number(value)
    }
    if (typeof value === 'string') {
      if (value === '') return t('value.none')
      if (value.startsWith('data:') || value.startsWith('image/')) return t('value.picture')
      return freeTexts.includes(name) ? value : word(name, value)
    }
    if (Array.isArray(value)) return listText(name, value)
    const own = locales.find((locale) => locale === i18n.language) ?? 'en'
    return value[own] || locales.map((locale) => value[locale]).find(Boolean) || t('value.none')
  }
  return { nameText: (name: SettingName): string => firstOf([`portalSettings:${name}.label`]), valueText }
}
