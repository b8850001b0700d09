import '@mantine/core/styles/Switch.layer.css'
import { Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChangeSetting, SettingValues, SwitchName } from './setting-values'
import { type Affected, SettingRow } from './SettingRow'

type Props = { name: SwitchName; values: SettingValues; affected: Affected; onChange?: ChangeSetting }

/** Something that is on or off. */
export function SwitchSetting({ name, values, affected, onChange }: Props) {
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
