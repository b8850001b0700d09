import { useTranslation } from 'react-i18next'
import { settingLimits } from '@/domain/settings/vocabulary'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import css from './portal-settings.module.css'
import { errorAt, type FieldProps, type NumberName } from './setting-values'
import { SettingRow } from './SettingRow'

/** A whole number of days or minutes. What is empty or unreadable is refused when it is saved. */
export function NumberSetting({ name, values, affected, errors, onChange }: FieldProps & { name: NumberName }) {
  const { t } = useTranslation('portalSettings')
  const { minimum, maximum } = settingLimits[name]
  return (
    <SettingRow name={name} affected={affected} effect={t(`${name}.effect`, { count: values[name] })}>
      <QuantityInput
        className={css.number}
        label={t(`${name}.label`)}
        description={t(`${name}.hint`, { minimum, maximum })}
        value={values[name]}
        min={minimum}
        max={maximum}
        error={errorAt(errors, name)}
        disabled={!onChange}
        // An empty field is no number: the contract refuses it at the field.
        onChange={(value) => onChange?.(name, value as number)}
      />
    </SettingRow>
  )
}
