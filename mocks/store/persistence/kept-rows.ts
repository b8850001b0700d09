import type { Overlay } from '../memory-store'
import type { TableName } from '@mocks/store/tables'
import { schema, tableNames } from '../schema'
import type { KeptRow } from './persistence'

/** The overlay as a list of rows, as both kinds of persistence write it. */
export function rowsOfOverlay({ rows, deleted }: Overlay): KeptRow[] {
  return tableNames.flatMap((table) => [
    ...(rows[table] ?? []).map((row) => ({ table, id: row.id, row })),
    ...(deleted[table] ?? []).map((id) => ({ table, id, row: null })),
  ])
}

/** The overlay that a list of rows adds up to; of two rows with one id the later one counts. */
export function overlayOfRows(list: Iterable<KeptRow>, sequences: Overlay['sequences']): Overlay {
  const latest = new Map<string, KeptRow>()
  for (const kept of list) {
    const key = `${kept.table} ${kept.id}`
    // A row that comes again goes to the end only when it was gone in between, as in the store itself.
    if (kept.row === null) latest.delete(key)
    latest.set(key, kept)
  }
  const rows: Partial<Record<TableName, object[]>> = {}
  const deleted: Partial<Record<TableName, string[]>> = {}
  for (const { table, id, row } of latest.values()) {
    if (!Object.hasOwn(schema, table)) continue
    if (row === null) (deleted[table] ??= []).push(id)
    else (rows[table] ??= []).push(row)
  }
  // What was written were rows of these tables, and the stamp says that they are of this build.
  return { rows: rows as Overlay['rows'], deleted, sequences }
}
