import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { settingLimits } from '@/domain/settings/vocabulary'
import { parseNumber } from '@/shared/forms/parse-number'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useTypedValue } from '@/shared/forms/use-typed-value'
import { useFormat } from '@/shared/i18n/use-format'
import css from './portal-settings.module.css'
import { errorAt, type FieldProps } from './setting-values'
import { SettingRow } from './SettingRow'

/** INV-21: what is given back for paying early. Basis points are shown and typed as percent. */
export function EarlyPayment({ values, affected, errors, onChange }: FieldProps) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const { earlyPaymentBasisPoints: points, earlyPaymentDays: days } = values
  const typed = useTypedValue<number>(
    points,
    // An empty field is no number: the contract refuses it at the field.
    (value) => onChange?.('earlyPaymentBasisPoints', value as number),
    (value) => format.number(value / 100),
    (text) => parseNumber(text, 2),
  )
  const effect =
    points > 0
      ? t('earlyPayment.effect.on', { percent: format.percent(points / 10_000), count: days })
      : t('earlyPayment.effect.off')
  return (
    <SettingRow name="earlyPayment" affected={affected} effect={effect} later={t('later.payments')}>
      <fieldset className={css.group}>
        <legend>{t('earlyPayment.label')}</legend>
        <span className="cap">{t('earlyPayment.hint')}</span>
        <TextInput
          className={css.number}
          label={t('earlyPaymentBasisPoints.label')}
          inputMode="decimal"
          value={typed.text}
          rightSection="%"
          error={errorAt(errors, 'earlyPaymentBasisPoints')}
          disabled={!onChange}
          onChange={(event) => typed.type(event.currentTarget.value)}
          onBlur={typed.settle}
        />
        <QuantityInput
          className={css.number}
          label={t('earlyPaymentDays.label')}
          value={days}
          max={settingLimits.earlyPaymentDays.maximum}
          error={errorAt(errors, 'earlyPaymentDays')}
          disabled={!onChange}
          onChange={(value) => onChange?.('earlyPaymentDays', value as number)}
        />
      </fieldset>
    </SettingRow>
  )
}
