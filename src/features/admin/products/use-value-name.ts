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
      if (key === 'prices.list') return t('field.priceList')
      if (key === 'prices.breaks' || key === 'breaks') return t('field.breaks')
      const currency = key !== 'sku' && key.startsWith('listPrice.') ? key.slice('listPrice.'.length) : null
      if (currency) return t('field.inLanguage', { field: t('field.priceList'), language: currency })
      const [name, language] = key.split('.') as [ProductField | 'sku', 'en' | undefined]
      return language ? t('field.inLanguage', { field: field(name), language: t(`language.${language}`) }) : field(name)
    },
  }
}
