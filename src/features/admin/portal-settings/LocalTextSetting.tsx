import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { locales } from '@/domain/locales'
import { settingLimits } from '@/domain/settings/vocabulary'
import css from './portal-settings.module.css'
import type { FieldProps, LocalTextName } from './setting-values'
import { SettingRow } from './SettingRow'

const directions = { en: 'ltr', pl: 'ltr', de: 'ltr', ar: 'rtl' } as const

/** The same words in each language of the portal. */
export function LocalTextSetting({ name, values, affected, errors, onChange }: FieldProps & { name: LocalTextName }) {
  const { t } = useTranslation('portalSettings')
  const text = values[name]
  return (
    <SettingRow name={name} affected={affected} effect={t(`${name}.effect`)}>
      <fieldset className={css.group}>
        <legend>{t(`${name}.label`)}</legend>
        <span className="cap">{t(`${name}.hint`, { maximum: settingLimits[name] })}</span>
        <div className={css.languages}>
          {locales.map((locale) => (
            <Textarea
              key={locale}
              label={t(`language.${locale}`)}
              lang={locale}
              dir={directions[locale]}
              autosize
              minRows={1}
              maxRows={6}
              maxLength={settingLimits[name]}
              value={text[locale]}
              error={errors[`${name}.${locale}`] as string | undefined}
              disabled={!onChange}
              onChange={(event) => onChange?.(name, { ...text, [locale]: event.currentTarget.value })}
            />
          ))}
        </div>
      </fieldset>
    </SettingRow>
  )
}
