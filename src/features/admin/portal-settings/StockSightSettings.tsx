import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { priceGroups } from '@/domain/modules'
import { stockSights } from '@/domain/products/stock-sight'
import css from './portal-settings.module.css'
import type { FieldProps } from './setting-values'
import { SettingRow } from './SettingRow'

/** PRD-04: how much of the stock the customers of each price group are told. */
export function StockSightSettings({ values, affected, onChange }: FieldProps) {
  const { t } = useTranslation('portalSettings')
  const counts = priceGroups.map((group) => affected[`stockSight${group}`] ?? 0)
  const concerned = { stockSightA: counts.reduce((sum, count) => sum + count, 0) }
  return (
    <SettingRow name="stockSightA" affected={concerned} effect={t('stockSight.effect')}>
      <fieldset className={css.group}>
        <legend>{t('stockSight.label')}</legend>
        <span className="cap">{t('stockSight.hint')}</span>
        {priceGroups.map((group) => {
          const name = `stockSight${group}` as const
          return (
            <NativeSelect
              key={group}
              className={css.number}
              label={t('group.priceGroup', { group })}
              value={values[name]}
              disabled={!onChange}
              data={stockSights.map((value) => ({ value, label: t(`stockSight.${value}`) }))}
              onChange={(event) => {
                const chosen = stockSights.find((each) => each === event.currentTarget.value)
                if (chosen) onChange?.(name, chosen)
              }}
            />
          )
        })}
      </fieldset>
    </SettingRow>
  )
}
