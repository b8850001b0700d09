import { printCsv } from '@/domain/csv/print-csv'
import { currencies, type Currency, money } from '@/domain/money'
import { formatMinor } from '@/domain/money/text'
import { codeSeparator, flagWords, importTargets } from '@/domain/products/import-columns'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { findProducts, type ProductFilter } from './list-products'
import { valueOf } from './values'

const readOnly = ['unit', 'stock'] as const

/** A value as a cell; the same cell read again is the same value. */
export const cellOf = (product: Omit<ProductRow, 'version'>, target: (typeof importTargets)[number]): string => {
  if (target === 'sku') return product.sku
  const value = valueOf(product, target)
  if (typeof value === 'boolean') return value ? flagWords.yes : flagWords.no
  return Array.isArray(value) ? value.join(codeSeparator) : String(value)
}

/** The filtered list with one column for each language, to be read and to be imported again. */
export async function exportProducts(
  tx: Tx,
  query: ProductFilter & { separator?: 'comma' | 'semicolon'; guard?: boolean },
  ctx: Context,
): Promise<string> {
  const { rows, stock } = await findProducts(tx, query, ctx)
  const sold = currencies.filter((currency) => rows.some(({ listPrice }) => listPrice[currency] !== undefined))
  const head = [...importTargets, ...readOnly, ...sold.map((currency) => `listPrice.${currency}`)]
  const price = ({ listPrice }: ProductRow, currency: Currency): string => {
    const amount = listPrice[currency]
    return amount === undefined ? '' : formatMinor(money(amount, currency))
  }
  const lines = rows.map((row) => [
    ...importTargets.map((target) => cellOf(row, target)),
    row.unit,
    String(stock.get(row.id)?.quantity ?? ''),
    ...sold.map((currency) => price(row, currency)),
  ])
  const separator = query.separator === 'semicolon' ? ';' : ','
  return printCsv([head, ...lines], { separator, guard: query.guard ?? true, bom: true })
}
