import { useTranslation } from 'react-i18next'
import type { CategoryRecord } from '@/contract/admin/product-categories'
import { locales } from '@/domain/locales'

/** What a category is called in the reader's language, or in another one where that is missing. */
export const useCategoryName = (): ((category: Pick<CategoryRecord, 'name' | 'code'>) => string) => {
  const { i18n } = useTranslation()
  const own = locales.find((locale) => locale === i18n.language) ?? 'en'
  return ({ name, code }) => name[own] || name.en || locales.map((locale) => name[locale]).find(Boolean) || code
}
