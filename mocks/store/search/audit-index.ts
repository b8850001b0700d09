import type { AuditRow } from '@mocks/store/rows/audit'
import type { Table } from '../table'
import type { AuditSearch, RowChange } from '../tx'
import { auditFilter } from './audit-filter'

/** The entries in the order they were written, which is the only order they are asked for in. */
export function createAuditIndex(table: Table<AuditRow>) {
  let rows = table.overlayRows().toSorted((a, b) => a.number - b.number)

  /** Reads anew what changed: of a write that was taken back, the changes tell what is no longer so. */
  const apply = (changes: readonly RowChange[]): void => {
    const ids = changes.filter((change) => change.table === 'audit').map(({ id }) => id)
    if (ids.length === 0) return
    const touched = new Set<string>(ids)
    if (gone(ids)) rows = rows.filter(({ id }) => !touched.has(id))
    for (const id of ids) {
      const row = table.get(id)
      if (row) put(row)
    }
  }

  const gone = (ids: readonly string[]): boolean => ids.some((id) => table.get(id) === undefined)

  const put = (row: AuditRow): void => {
    const place = (rows.at(-1)?.number ?? 0) < row.number ? rows.length : placeOf(rows, row.number)
    if (rows[place]?.number === row.number) rows[place] = row
    else rows.splice(place, 0, row)
  }

  const find = async (filter: AuditSearch, descending: boolean, offset: number, limit: number) => {
    const matches = auditFilter(filter)
    const page: AuditRow[] = []
    let total = 0
    for (let step = 0; step < rows.length; step += 1) {
      const row = rows[descending ? rows.length - 1 - step : step] as AuditRow
      if (!matches(row)) continue
      if (total >= offset && page.length < limit) page.push(row)
      total += 1
    }
    return { rows: page, total }
  }

  return { apply, find }
}

/** The first place whose number is not lower. */
function placeOf(rows: readonly AuditRow[], number: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
