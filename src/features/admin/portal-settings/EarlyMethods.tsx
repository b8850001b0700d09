import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { earningMethods } from '@/domain/settings/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import css from './portal-settings.module.css'
import { errorAt, type FieldProps } from './setting-values'
import { SettingRow } from './SettingRow'

/** INV-21: which ways to pay earn the discount. */
export function EarlyMethods({ values, affected, errors, onChange }: FieldProps) {
  const { t } = useTranslation(['portalSettings', 'payments'])
  const format = useFormat()
  const chosen = values.earlyPaymentMethods
  const error = errorAt(errors, 'earlyPaymentMethods')
  if (values.earlyPaymentReward === 'limit') return null
  const named = format.list(chosen.map((method) => t(`payments:method.${method}`)))
  const some = t('earlyPaymentMethods.effect.some', { methods: named })
  const none = t('earlyPaymentMethods.effect.none')
  return (
    <SettingRow name="earlyPaymentMethods" affected={affected} effect={chosen.length > 0 ? some : none}>
      <fieldset className={css.group} data-invalid-group={error ? true : undefined}>
        <legend>{t('earlyPaymentMethods.label')}</legend>
        <div className="stack">
          {earningMethods.map((method) => (
            <Checkbox
              key={method}
              label={t(`payments:method.${method}`)}
              checked={chosen.includes(method)}
              disabled={!onChange}
              onChange={(event) =>
                onChange?.(
                  'earlyPaymentMethods',
                  earningMethods.filter((each) =>
                    each === method ? event.currentTarget.checked : chosen.includes(each),
                  ),
                )
              }
            />
          ))}
        </div>
        {error && <p className={css.error}>{error}</p>}
      </fieldset>
    </SettingRow>
  )
}
