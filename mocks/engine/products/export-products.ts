import { printCsv } from '@/domain/csv/print-csv'
import { money } from '@/domain/money'
import { formatMinor } from '@/domain/money/text'
import { printBreaks } from '@/domain/products/break-cell'
import { printFeatures } from '@/domain/products/feature-cell'
import {
  codeSeparator,
  featureLanguage,
  flagWords,
  type ImportTarget,
  importTargets,
  keyOfTarget,
  priceCurrency,
} from '@/domain/products/import-columns'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type CustomerSight, customerSight, isSeen } from './customer-sight'
import { findProducts, type ProductFilter } from './list-products'
import { priced } from './priced-product'
import { byScope, type Card, valueOf } from './values'

const readOnly = ['unit', 'stock'] as const

/** A value as a cell; the same cell read again is the same value. */
export function cellOf(product: Card, target: ImportTarget, sight: CustomerSight): string {
  if (target === 'sku') return product.sku
  if (target === 'breaks') return printBreaks(product.breaks.filter(isSeen(sight)).toSorted(byScope))
  const language = featureLanguage(target)
  if (language) return printFeatures(product.features, language)
  const currency = priceCurrency(target)
  if (currency) {
    const amount = product.listPrice[currency]
    return amount === undefined ? '' : formatMinor(money(amount, currency))
  }
  const value = valueOf(product, keyOfTarget(target))
  if (typeof value === 'boolean') return value ? flagWords.yes : flagWords.no
  return Array.isArray(value) ? value.join(codeSeparator) : String(value)
}

/** The filtered list with one column for each language, to be read and to be imported again. */
export async function exportProducts(
  tx: Tx,
  query: ProductFilter & { separator?: 'comma' | 'semicolon'; guard?: boolean },
  ctx: Context,
): Promise<string> {
  const { rows: found, stock } = await findProducts(tx, query, ctx)
  const sight = await customerSight(tx, ctx)
  const rows = await Promise.all(found.map((row) => priced(tx, row)))
  const isUsed = (target: ImportTarget): boolean => {
    const currency = priceCurrency(target)
    return !currency || rows.some(({ listPrice }) => listPrice[currency] !== undefined)
  }
  const targets = importTargets.filter(isUsed)
  const lines = rows.map((row) => [
    ...targets.map((target) => cellOf(row, target, sight)),
    row.unit,
    String(stock.get(row.id)?.quantity ?? ''),
  ])
  const separator = query.separator === 'semicolon' ? ';' : ','
  return printCsv([[...targets, ...readOnly], ...lines], { separator, guard: query.guard ?? true, bom: true })
}
