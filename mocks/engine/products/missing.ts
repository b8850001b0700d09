import type { Language } from '@/domain/products/fields'
import { locales } from '@/domain/locales'
import type { ProductRow } from '@mocks/store/rows/products'

/** Languages a product is not described in: its name is missing, or its description while others have one. */
export const missingIn = ({ name, description }: Pick<ProductRow, 'name' | 'description'>): Language[] => {
  const isDescribed = locales.some((language) => description[language] !== '')
  return locales.filter((language) => name[language] === '' || (isDescribed && description[language] === ''))
}
