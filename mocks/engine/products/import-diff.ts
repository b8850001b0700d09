import { readCsv } from '@/domain/csv/read-csv'
import type { CsvRecord } from '@/domain/csv/read-csv'
import type { ImportReason, ImportTarget } from '@/domain/products/import-columns'
import { fieldOf, type ValueKey } from '@/domain/products/fields'
import { isPortalEditable, type MasterTable, ruleFor } from '@/domain/products/master'
import type { ImportResultRow, ProductImportRow } from '@mocks/store/rows/product-card'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type Categories, categoriesOf } from './categories'
import { type CustomerSight, customerSight } from './customer-sight'
import { isSku } from './import-values'
import { readRow } from './import-row'
import { mastersOf } from './master-table'
import { nameIn } from './name-in'
import { priced } from './priced-product'
import { type PricedProduct, sameValue, valueOf } from './values'

export type ImportDiff = ImportResultRow & {
  product: PricedProduct | undefined
  /** Values that would be set, and those they replace. */
  values: Partial<Record<ValueKey, unknown>>
}

type Facts = {
  bySku: ReadonlyMap<string, PricedProduct>
  categories: Categories
  sight: CustomerSight
  table: MasterTable
  row: Pick<ProductImportRow, 'mapping' | 'basedOn' | 'columns'>
  locale: Context['locale']
}

/** The records of a file that was found readable, without its first line. */
export const recordsIn = (text: string): CsvRecord[] => {
  const reading = readCsv(text)
  // The file was refused when it came, had it not been readable.
  return reading.ok ? reading.records.slice(1) : []
}

/** What each record of the file would do to the products as they are now. */
export async function diffImport(tx: Tx, row: ProductImportRow, ctx: Context): Promise<ImportDiff[]> {
  const [products, categories, table, sight] = await Promise.all([
    tx.products.all(),
    categoriesOf(tx),
    mastersOf(tx),
    customerSight(tx, ctx),
  ])
  const pricedOnes = await Promise.all(products.map((product) => priced(tx, product)))
  const bySku = new Map(pricedOnes.map((product) => [product.sku, product]))
  const facts: Facts = { bySku, categories, table, sight, row, locale: ctx.locale }
  const seen = new Set<string>()
  return recordsIn(row.text).map((record) => {
    const diff = diffRecord(record, facts)
    if (diff.sku === '') return diff
    if (seen.has(diff.sku)) return refused(diff, null, 'skuTwice')
    seen.add(diff.sku)
    return diff
  })
}

const refused = (diff: ImportDiff, target: ImportTarget | null, reason: ImportReason): ImportDiff => ({
  ...diff,
  outcome: 'refused',
  reasons: [...diff.reasons, { target, reason }],
})

function diffRecord({ line, cells }: CsvRecord, facts: Facts): ImportDiff {
  const { mapping, columns, basedOn } = facts.row
  const sku = (cells[mapping.indexOf('sku')] ?? '').trim()
  const product = facts.bySku.get(sku)
  let diff: ImportDiff = { line, sku, name: '', outcome: 'unchanged', reasons: [], product, values: {} }
  if (product) diff = { ...diff, name: nameIn(product, facts.locale) }
  if (cells.length !== columns.length) return refused(diff, null, 'cells')
  if (sku === '') return refused(diff, 'sku', 'skuMissing')
  if (!product && !isSku(sku)) return refused(diff, 'sku', 'skuInvalid')

  const row = readRow(
    mapping.map((target, at) => ({ target, cell: cells[at] ?? '' })),
    { product, isCategory: (code) => facts.categories.has(code), sight: facts.sight },
  )
  for (const { target, reason } of row.faults) diff = refused(diff, target, reason)
  for (const { key, target, value } of row.values) {
    if (product && sameValue(key, valueOf(product, key), value)) continue
    diff.values[key] = value
    if (product && !isPortalEditable(ruleFor(facts.table, fieldOf(key), product.category)))
      diff = refused(diff, target, 'erpOwns')
  }
  if (!product) diff = checkedNew(diff)
  const { minimum = product?.minimum ?? 1, multiple = product?.multiple ?? 1 } = diff.values
  const asked = diff.values.minimum ?? diff.values.multiple
  if (asked !== undefined && (minimum as number) % (multiple as number) !== 0)
    diff = refused(diff, 'minimum', 'notAMultiple')
  if (diff.outcome === 'refused' || Object.keys(diff.values).length === 0) return diff
  const isStale = basedOn !== null && (basedOn[sku] ?? 0) !== (product?.version ?? 0)
  return { ...diff, outcome: isStale ? 'stale' : product ? 'changed' : 'created' }
}

/** A product nobody could name is nothing anybody could find. */
function checkedNew(diff: ImportDiff): ImportDiff {
  const name = (['name.en', 'name.pl', 'name.ar'] as const).map((key) => diff.values[key]).find(Boolean)
  return typeof name === 'string' ? { ...diff, name } : refused(diff, 'name.en', 'nameMissing')
}
