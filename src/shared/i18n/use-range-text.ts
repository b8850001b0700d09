import { useTranslation } from 'react-i18next'

/** A range of days or amounts in words, of which either end may be open. Undefined: it has neither. */
export const useRangeText = () => {
  const { t } = useTranslation('common')
  return (from: string | undefined, to: string | undefined): string | undefined => {
    if (from && to) return t('range.between', { from, to })
    if (from) return t('range.from', { from })
    return to ? t('range.to', { to }) : undefined
  }
}
