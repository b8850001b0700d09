import type { Language, ValueKey } from '@/domain/products/fields'
import type { Localized } from '@mocks/store/rows/base'
import type { FeatureRow, PictureRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'

type Card = Omit<ProductRow, 'version'>

export const valueOf = (product: Card, key: ValueKey): unknown => {
  if (key === 'categories') return [product.category, ...product.alsoIn]
  const [field, language] = key.split('.') as ['name' | 'description', Language | undefined]
  return language ? product[field][language] : product[field as 'minimum']
}

/** The product with values of some keys. What the values are is decided by the key. */
export function withValues<P extends Card>(product: P, values: Partial<Record<ValueKey, unknown>>): P {
  let next: P = product
  for (const [key, value] of Object.entries(values)) {
    if (key === 'categories') {
      const [category = product.category, ...alsoIn] = value as string[]
      next = { ...next, category, alsoIn }
      continue
    }
    const [field, language] = key.split('.') as ['name' | 'description', Language | undefined]
    const text: Localized | undefined = language && { ...next[field], [language]: value as string }
    next = { ...next, [field]: text ?? value }
  }
  return next
}

/** Compared as data. Of pictures only which they are: how they are described is the portal's own. */
export const sameValue = (key: ValueKey, a: unknown, b: unknown): boolean =>
  JSON.stringify(comparable(key, a)) === JSON.stringify(comparable(key, b))

const comparable = (key: ValueKey, value: unknown): unknown => {
  if (key === 'pictures') return (value as PictureRow[]).map(({ fileId }) => fileId)
  if (key !== 'features') return value
  return (value as FeatureRow[]).map(({ code, name, value: text, unit }) => [code, texts(name), texts(text), unit])
}
const texts = ({ en, pl, ar }: Localized): string[] => [en, pl, ar]
