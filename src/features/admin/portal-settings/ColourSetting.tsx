import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { contrastOf, isReadableAccent } from '@/domain/settings/contrast'
import { useFormat } from '@/shared/i18n/use-format'
import { ownAccent, wordsOnAccent } from './accent'
import css from './portal-settings.module.css'
import { errorAt, type FieldProps } from './setting-values'
import { SettingRow } from './SettingRow'

/** NAV-13: the accent of the portal, with how readable white words on it are. */
export function ColourSetting({ values, affected, errors, onChange }: FieldProps) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const colour = values.accentColour
  const contrast = colour === null ? null : contrastOf(colour, wordsOnAccent)
  const effect =
    colour === null || contrast === null
      ? t('accentColour.effect.own')
      : t(isReadableAccent(colour) ? 'accentColour.effect.fine' : 'accentColour.effect.low', {
          contrast: format.number(Math.floor(contrast * 10) / 10),
        })
  return (
    <SettingRow name="accentColour" affected={affected} effect={effect}>
      <div className={css.group}>
        <div className={css.colour}>
          <TextInput
            label={t('accentColour.label')}
            description={t('accentColour.hint')}
            placeholder={ownAccent}
            value={colour ?? ''}
            error={errorAt(errors, 'accentColour')}
            disabled={!onChange}
            onChange={(event) => onChange?.('accentColour', event.currentTarget.value.trim() || null)}
          />
          <input
            type="color"
            aria-label={t('accentColour.pick')}
            value={contrast === null ? ownAccent : (colour ?? ownAccent)}
            disabled={!onChange}
            onChange={(event) => onChange?.('accentColour', event.currentTarget.value)}
          />
        </div>
        {colour !== null && contrast !== null && (
          <span className={css.sample} style={{ background: colour }}>
            {t('accentColour.sample')}
          </span>
        )}
        {onChange && colour !== null && (
          <Button
            className={css.plain}
            variant="subtle"
            size="compact-sm"
            onClick={() => onChange('accentColour', null)}
          >
            {t('accentColour.reset')}
          </Button>
        )}
      </div>
    </SettingRow>
  )
}
