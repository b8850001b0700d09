import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatFault, formatNumber } from '@/domain/returns/number-format'
import { settingLimits } from '@/domain/settings/vocabulary'
import { errorAt, type FieldProps } from './setting-values'
import { SettingRow } from './SettingRow'

const sample = { count: 42, day: '2026-11-20' }

/** RMA-18: the format of return numbers, with the number it would give. */
export function NumberFormatSetting({ values, affected, errors, onChange }: FieldProps) {
  const { t } = useTranslation('portalSettings')
  const { returnNumberFormat: format, returnNumberReset: reset } = values
  const fault = formatFault(format, reset)
  const example = formatNumber(format, sample.count, sample.day)
  const effect = fault ? t('returnNumberFormat.invalid') : t('returnNumberFormat.effect', { example })
  return (
    <SettingRow name="returnNumberFormat" affected={affected} effect={effect}>
      <TextInput
        label={t('returnNumberFormat.label')}
        description={t('returnNumberFormat.hint')}
        dir="ltr"
        maxLength={settingLimits.returnNumberFormat}
        value={format}
        error={errorAt(errors, 'returnNumberFormat')}
        disabled={!onChange}
        onChange={(event) => onChange?.('returnNumberFormat', event.currentTarget.value)}
      />
    </SettingRow>
  )
}
