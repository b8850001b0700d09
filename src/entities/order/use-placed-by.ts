import { useTranslation } from 'react-i18next'

/** ADM-09: who placed an order, with whoever did it in their name. */
export const usePlacedBy = (): ((order: { placedBy: string; enteredBy: string | null }) => string) => {
  const { t } = useTranslation('enums')
  return ({ placedBy, enteredBy }) =>
    enteredBy === null ? placedBy : t('enteredBy', { name: placedBy, by: enteredBy })
}
