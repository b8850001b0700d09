import { useTranslation } from 'react-i18next'
import { priceGroups } from '@/domain/modules'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import css from './portal-settings.module.css'
import { errorAt, type FieldProps } from './setting-values'
import { SettingRow } from './SettingRow'

/** ADM-21: what may be owed by customers whose card in the ERP names no limit, by price group. */
export function LimitSettings({ values, affected, errors, onChange }: FieldProps) {
  const { t } = useTranslation('portalSettings')
  const counts = priceGroups.map((group) => affected[`defaultLimit${group}`] ?? 0)
  const concerned = { defaultLimitA: counts.reduce((sum, count) => sum + count, 0) }
  return (
    <SettingRow name="defaultLimitA" affected={concerned} effect={t('defaultLimits.effect')}>
      <fieldset className={css.group}>
        <legend>{t('defaultLimits.label')}</legend>
        <span className="cap">{t('defaultLimits.hint')}</span>
        {priceGroups.map((group) => {
          const name = `defaultLimit${group}` as const
          return (
            <MoneyInput
              key={group}
              className={css.number}
              label={t('group.priceGroup', { group })}
              value={values[name]}
              currency="EUR"
              error={errorAt(errors, name)}
              disabled={!onChange}
              placeholder={t('defaultLimits.none')}
              onChange={(value) => onChange?.(name, value)}
            />
          )
        })}
      </fieldset>
    </SettingRow>
  )
}
