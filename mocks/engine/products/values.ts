import { currencies } from '@/domain/money'
import type { Language, ValueKey } from '@/domain/products/fields'
import type { Localized } from '@mocks/store/rows/base'
import type { FeatureRow, PictureRow } from '@mocks/store/rows/product-card'
import type { PriceBreak } from '@mocks/store/rows/prices'
import type { ProductRow } from '@mocks/store/rows/products'

/** A product with its prices by quantity, which are kept in a row of their own. */
export type PricedProduct = ProductRow & { breaks: readonly PriceBreak[] }
export type Card = Omit<PricedProduct, 'version'>

export const valueOf = (product: Card, key: ValueKey): unknown => {
  if (key === 'categories') return [product.category, ...product.alsoIn]
  if (key === 'prices.list') return product.listPrice
  if (key === 'prices.breaks') return product.breaks
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
    if (key === 'prices.list' || key === 'prices.breaks') {
      next = { ...next, [key === 'prices.list' ? 'listPrice' : 'breaks']: value }
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
  a === b || JSON.stringify(comparable(key, a)) === JSON.stringify(comparable(key, b))

const comparable = (key: ValueKey, value: unknown): unknown => {
  if (key === 'pictures') return (value as PictureRow[]).map(({ fileId }) => fileId)
  if (key === 'prices.list') return currencies.map((currency) => (value as ProductRow['listPrice'])[currency] ?? null)
  if (key === 'prices.breaks')
    return (value as PriceBreak[])
      .toSorted(byScope)
      .map(({ group, customerNumber, currency, from, amount }) => [group, customerNumber, currency, from, amount])
  if (key !== 'features') return value
  return (value as FeatureRow[]).map(({ code, name, value: text, unit }) => [code, texts(name), texts(text), unit])
}
/** In the order people read prices: whose they are, their currency, from which quantity. */
export const byScope = (a: PriceBreak, b: PriceBreak): number =>
  compare(a.customerNumber ?? '', b.customerNumber ?? '') ||
  compare(a.group ?? '', b.group ?? '') ||
  compare(a.currency, b.currency) ||
  a.from - b.from ||
  a.amount - b.amount
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const texts = ({ en, pl, ar }: Localized): string[] => [en, pl, ar]
