import { useTranslation } from 'react-i18next'
import type { ImportTarget } from '@/domain/products/import-columns'
import type { ProductField, ValueKey } from '@/domain/products/fields'

/** Words for the values of a product: "Name (Polish)". */
export const useValueName = () => {
  const { t } = useTranslation('products')
  const field = (name: ProductField | 'sku'): string => t(`field.${name}`)
  return {
    field,
    value: (key: ValueKey | ImportTarget): string => {
      const [name, language] = key.split('.') as [ProductField | 'sku', 'en' | undefined]
      return language ? t('field.inLanguage', { field: field(name), language: t(`language.${language}`) }) : field(name)
    },
  }
}
