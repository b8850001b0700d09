import type { FieldDiff } from '@mocks/store/rows/sync'
import type { TableName } from '@mocks/store/tables'
import type { RowChange } from '@mocks/store/tx'

/** Records that tell what happened to a record; how they are kept is of no interest to somebody who looks ahead. */
const telling: readonly TableName[] = [
  'products',
  'productPrices',
  'productCategories',
  'stock',
  'companies',
  'addresses',
  'orders',
  'shipments',
  'invoices',
]
/** Fields that follow from others or change with every touch. */
const silent = new Set(['id', 'version', 'provenance', 'erpSays', 'erpReadAt', 'erpChange', 'erpAsOf', 'asOf'])
const versions = /Version$|^productId$|^companyId$|^orderId$/
const mostFields = 24
const longestText = 160

/** What a change would do, field by field, as text short enough to be read in a list. */
export function diffOf(changes: readonly RowChange[]): FieldDiff[] {
  const diff: FieldDiff[] = []
  for (const { table, before, after } of changes) {
    if (!telling.includes(table)) continue
    for (const field of fieldsOf(before, after)) {
      const [was, is] = [textOf(before, field), textOf(after, field)]
      if (was !== is) diff.push({ field, before: was, after: is })
    }
  }
  return diff.slice(0, mostFields)
}

const fieldsOf = (before: object | null, after: object | null): string[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (field) => !silent.has(field) && !versions.test(field),
  )

function textOf(row: object | null, field: string): string | null {
  const value = (row as Record<string, unknown> | null)?.[field]
  if (value === null || value === undefined) return null
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text
}
