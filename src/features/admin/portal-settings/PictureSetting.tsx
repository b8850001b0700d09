import { Button } from '@mantine/core'
import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { settingLimits } from '@/domain/settings/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import css from './portal-settings.module.css'
import { errorAt, type FieldProps, type PictureName } from './setting-values'
import { SettingRow } from './SettingRow'

const limits = { logo: settingLimits.logoBytes, signInPicture: settingLimits.signInPictureBytes } as const

const addressOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'))
    reader.readAsDataURL(file)
  })

/** NAV-13: a picture everybody sees. The backend checks it and rids it of all that could act. */
export function PictureSetting({ name, values, affected, errors, onChange }: FieldProps & { name: PictureName }) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const labelId = useId()
  const picture = values[name]
  const error = errorAt(errors, name)
  const choose = (file: File | undefined): void => {
    if (file && onChange) void addressOf(file).then((address) => onChange(name, address))
  }
  return (
    <SettingRow name={name} affected={affected} effect={t(`${name}.effect`)}>
      <div className={css.picture} data-invalid-group={error ? true : undefined} tabIndex={error ? -1 : undefined}>
        <b id={labelId}>{t(`${name}.label`)}</b>
        <span className="cap">{t(`${name}.hint`, { size: format.bytes(limits[name]) })}</span>
        {picture ? <img src={picture} alt={t(`${name}.alt`)} /> : <span className="cap">{t('picture.none')}</span>}
        {onChange && (
          <div className="row">
            <input
              ref={input}
              type="file"
              hidden
              accept="image/png,image/svg+xml"
              aria-labelledby={labelId}
              onChange={(event) => choose(event.currentTarget.files?.[0])}
            />
            <Button variant="default" onClick={() => input.current?.click()}>
              {t(picture ? 'picture.replace' : 'picture.choose')}
            </Button>
            {picture && (
              <Button variant="subtle" onClick={() => onChange(name, null)}>
                {t('picture.remove')}
              </Button>
            )}
          </div>
        )}
        {error && <p className={css.error}>{error}</p>}
      </div>
    </SettingRow>
  )
}
