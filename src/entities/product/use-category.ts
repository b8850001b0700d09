import { useTranslation } from 'react-i18next'

/** The word for a category; one the portal does not know is shown as the ERP writes it. */
export const useCategory = () => {
  const { t, i18n } = useTranslation('enums')
  return (category: string): string =>
    i18n.exists(`enums:productCategory.${category}`)
      ? t(`productCategory.${category}` as 'productCategory.handles')
      : category
}
