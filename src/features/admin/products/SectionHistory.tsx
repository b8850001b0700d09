import { useTranslation } from 'react-i18next'
import type { ProductDetail } from '@/contract/admin/products'
import { HistoryLink } from '@/features/session/HistoryLink'

/** The audit's fields behind each part of a product that is no single value. */
const fieldsOf = {
  categories: ['category', 'alsoIn'],
  features: ['features'],
  pictures: ['pictures'],
  files: ['files'],
  relations: ['relations'],
  prices: ['listPrice', 'breaks'],
} as const

/** INT-03: what lists, pictures and prices of a product were before, where single values have a dialog of their own. */
export function SectionHistory({ product, of: part }: { product: ProductDetail; of: keyof typeof fieldsOf }) {
  const { t } = useTranslation('products')
  const label = t('former.section', { name: t(`section.${part}`) })
  const fields = fieldsOf[part]
  // Prices by quantity are a record of their own, which has the product's name.
  if (part === 'prices')
    return <HistoryLink record={['products', 'productPrices']} words={product.sku} fields={fields} label={label} />
  return <HistoryLink record="products" id={product.id} fields={fields} label={label} />
}
