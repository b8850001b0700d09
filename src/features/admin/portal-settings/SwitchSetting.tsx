import '@mantine/core/styles/Switch.layer.css'
import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps, SwitchName } from './setting-values'
import { SettingRow } from './SettingRow'

/** Something that is on or off. */
export function SwitchSetting({ name, values, affected, onChange }: FieldProps & { name: SwitchName }) {
  const { t } = useTranslation('portalSettings')
  const checked = values[name]
  return (
    <SettingRow name={name} affected={affected} effect={t(`${name}.effect.${checked ? 'on' : 'off'}`)}>
      <Switch
        label={t(`${name}.label`)}
        description={t(`${name}.hint`)}
        checked={checked}
        disabled={!onChange}
        onChange={(event) => onChange?.(name, event.currentTarget.checked)}
      />
    </SettingRow>
  )
}
