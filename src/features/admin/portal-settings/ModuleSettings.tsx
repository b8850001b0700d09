import { useTranslation } from 'react-i18next'
import { portalModules, type PriceGroup, priceGroups } from '@/domain/modules'
import { CheckMatrix } from './CheckMatrix'
import css from './portal-settings.module.css'
import type { FieldProps } from './setting-values'

/** NAV-11: which parts of My Account are open to the customers of each price group. */
export function ModuleSettings({ values, onChange }: FieldProps) {
  const { t } = useTranslation('portalSettings')
  const toggle = (module: (typeof portalModules)[number], group: PriceGroup, open: boolean): void => {
    const chosen = values[`modules${group}`]
    // In the order of the catalogue, so that a box switched off and on again is no change.
    onChange?.(
      `modules${group}`,
      portalModules.filter((each) => (each === module ? open : chosen.includes(each))),
    )
  }
  return (
    <div className={css.wide}>
      <p className={css.lead}>{t('modules.lead')}</p>
      <CheckMatrix
        label={t('modules.label')}
        corner={t('modules.corner')}
        rows={portalModules.map((value) => ({ value, label: t(`module.${value}`) }))}
        columns={priceGroups.map((value) => ({
          value,
          label: t('group.priceGroup', { group: value }),
        }))}
        isChecked={(module, group) => values[`modules${group}`].includes(module)}
        boxLabel={(row, column) => t('modules.box', { module: row, group: column })}
        onChange={onChange && toggle}
      />
      <p className="cap">{t('modules.note')}</p>
    </div>
  )
}
