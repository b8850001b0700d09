import type { Locale } from '@/domain/locales'
import type { ValueKey } from '@/domain/products/fields'
import type { FeatureEntry } from '@/domain/products/feature-cell'
import { withFeatureCells } from '@/domain/products/feature-cell'
import {
  featureLanguage,
  type ImportReason,
  type ImportTarget,
  keyOfTarget,
  priceCurrency,
  type ValueTarget,
} from '@/domain/products/import-columns'
import type { PriceBreak } from '@mocks/store/rows/prices'
import type { ProductRow } from '@mocks/store/rows/products'
import { type CustomerSight, withUnseen } from './customer-sight'
import { readCell } from './import-values'
import type { PricedProduct } from './values'

type Cell = { target: ImportTarget | null; cell: string }
type Facts = { product: PricedProduct | undefined; isCategory: (code: string) => boolean; sight: CustomerSight }
type FeatureCell = { language: Locale; entries: FeatureEntry[] }
export type RowReading = {
  values: { key: ValueKey; target: ValueTarget; value: unknown }[]
  faults: { target: ValueTarget; reason: ImportReason }[]
}

/** The values a row of the file names. Several cells may be parts of one: prices by currency, features by language. */
export function readRow(cells: readonly Cell[], { product, isCategory, sight }: Facts): RowReading {
  const faults: RowReading['faults'] = []
  const values = new Map<ValueKey, RowReading['values'][number]>()
  const features: FeatureCell[] = []
  for (const { target, cell } of cells) {
    if (target === null || target === 'sku' || cell.trim() === '') continue
    const reading = readCell(target, cell, isCategory)
    if (!reading.ok) {
      faults.push({ target, reason: reading.reason })
      continue
    }
    const key = keyOfTarget(target)
    const language = featureLanguage(target)
    const currency = priceCurrency(target)
    let { value } = reading
    if (language) {
      features.push({ language, entries: value as FeatureEntry[] })
      value = withFeatureCells(product?.features ?? [], features)
    }
    if (currency) {
      const before = (values.get(key)?.value ?? product?.listPrice ?? {}) as ProductRow['listPrice']
      value = { ...before, [currency]: value }
    }
    if (target === 'breaks') {
      const said = value as PriceBreak[]
      if (!said.every(({ customerNumber }) => customerNumber === null || isKnown(customerNumber, product, sight)))
        faults.push({ target, reason: 'customerUnknown' })
      value = withUnseen(product?.breaks ?? [], said, sight)
    }
    values.set(key, { key, target, value })
  }
  return { values: [...values.values()], faults }
}

/** A customer of the portal, or of the ERP alone as long as it has had a price of its own before. */
const isKnown = (number: string, product: PricedProduct | undefined, sight: CustomerSight): boolean =>
  sight.sees(number) &&
  (sight.nameOf(number) !== null || (product?.breaks.some(({ customerNumber }) => customerNumber === number) ?? false))
