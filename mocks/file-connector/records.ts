import { fileFields } from '@/domain/files/fields'
import type { FileEntity } from '@/domain/files/vocabulary'
import { faultOf, type RowResult } from '@mocks/jobs/job-work'
import type { FileValues, MappedRow } from '@mocks/files/mapping/map-record'

/** Rows that stand together and are about the same record: the lines of an order, the prices of an item. */
export type FileGroup = { key: string; rows: MappedRow[] }

/** Records of several rows are taken whole or not at all: half an order is none. */
const wholeEntities: readonly FileEntity[] = ['orders', 'shipments']
export const isTakenWhole = (entity: FileEntity): boolean => wholeEntities.includes(entity)

export const keyField = (entity: FileEntity): string => fileFields[entity][0]?.name ?? ''

export const keyOf = (entity: FileEntity, values: FileValues): string | null => {
  const key = values.get(keyField(entity))
  return typeof key === 'string' ? key : null
}

/** Puts neighbours with the same key together. A row without a key stands alone. */
export function groupsOf(entity: FileEntity, rows: readonly MappedRow[]): FileGroup[] {
  const groups: FileGroup[] = []
  for (const row of rows) {
    const key = keyOf(entity, row.values)
    const last = groups.at(-1)
    if (last && key !== null && last.key === key) last.rows.push(row)
    else groups.push({ key: key ?? `#${row.row}`, rows: [row] })
  }
  return groups
}

export const text = (values: FileValues, field: string): string | undefined => {
  const value = values.get(field)
  return typeof value === 'string' ? value : undefined
}
export const number = (values: FileValues, field: string): number | undefined => {
  const value = values.get(field)
  return typeof value === 'number' ? value : undefined
}
export const flag = (values: FileValues, field: string): boolean | undefined => {
  const value = values.get(field)
  return typeof value === 'boolean' ? value : undefined
}

export const lacks = (key: string, { rows }: FileGroup, field: string): RowResult =>
  faultOf(key, 'failed', 'fileRow', { row: rows[0]?.row ?? 0, field, fault: 'required', value: '' })
