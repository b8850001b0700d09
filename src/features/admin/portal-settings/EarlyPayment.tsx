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

/** INV-21: how much is given back, or added to the limit, for paying early. */
export function EarlyPayment(props: FieldProps) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const { values, affected, errors, onChange } = props
  const { earlyPaymentReward, earlyPaymentBasisPoints: points, earlyPaymentDays: days, earlyLimitBasisPoints } = values
  const isLimit = earlyPaymentReward === 'limit'
  const percent = format.percent((isLimit ? earlyLimitBasisPoints : points) / 10_000)
  const discounted = points > 0 ? t('earlyPayment.effect.on', { percent, count: days }) : t('earlyPayment.effect.off')
  const raised = t('earlyPayment.limit', { percent })
  return (
    <SettingRow name="earlyPayment" affected={affected} effect={isLimit ? raised : discounted}>
      <fieldset className={css.group}>
        <legend>{t('earlyPayment.label')}</legend>
        {isLimit ? (
          <PercentField name="earlyLimitBasisPoints" {...props} />
        ) : (
          <>
            <PercentField name="earlyPaymentBasisPoints" {...props} />
            <QuantityInput
              className={css.number}
              label={t('earlyPaymentDays.label')}
              value={days}
              max={settingLimits.earlyPaymentDays.maximum}
              error={errorAt(errors, 'earlyPaymentDays')}
              disabled={!onChange}
              onChange={(value) => onChange?.('earlyPaymentDays', value as number)}
            />
          </>
        )}
      </fieldset>
    </SettingRow>
  )
}

type PercentProps = FieldProps & { name: 'earlyPaymentBasisPoints' | 'earlyLimitBasisPoints' }

/** Basis points are shown and typed as percent. */
function PercentField({ name, values, errors, onChange }: PercentProps) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const typed = useTypedValue<number>(
    values[name],
    // An empty field is no number: the contract refuses it at the field.
    (value) => onChange?.(name, value as number),
    (value) => format.number(value / 100),
    (text) => parseNumber(text, 2),
  )
  return (
    <TextInput
      className={css.number}
      label={t(`${name}.label`)}
      inputMode="decimal"
      value={typed.text}
      rightSection="%"
      error={errorAt(errors, name)}
      disabled={!onChange}
      onChange={(event) => typed.type(event.currentTarget.value)}
      onBlur={typed.settle}
    />
  )
}
