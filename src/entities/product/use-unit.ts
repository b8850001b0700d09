import { useTranslation } from 'react-i18next'

/** The word for a unit of sale; a unit the portal does not know is shown as the ERP writes it. */
export const useUnit = () => {
  const { t, i18n } = useTranslation('enums')
  return (unit: string): string => (i18n.exists(`enums:unit.${unit}`) ? t(`unit.${unit}` as 'unit.pc') : unit)
}
