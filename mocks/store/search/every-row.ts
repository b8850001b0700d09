import type { Row } from '@mocks/store/rows/base'
import type { Table } from '../table'

/** All rows of a table, those of its base segment included. */
export function everyRow<R extends Row>(table: Table<R>): R[] {
  const rows: R[] = []
  for (let place = 0; place < (table.base?.size ?? 0); place += 1) {
    const id = table.base?.idAt(place) ?? ''
    const row = table.covered(id) === undefined ? table.base?.at(place) : undefined
    if (row) rows.push(row)
  }
  return [...rows, ...table.overlayRows()]
}
