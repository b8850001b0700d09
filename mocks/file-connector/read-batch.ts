import { readRecords } from '@mocks/files/formats/read-records'
import { createMapper, type MappedRow } from '@mocks/files/mapping/map-record'
import type { FilePlaceRow, SyncFileRow } from '@mocks/store/rows/files'
import type { Tx } from '@mocks/store/tx'
import { partsIn, sourceOf } from './file-parts'
import { keyOf } from './records'

/** Rows of one record beyond this are applied in two goes. */
const mostTogether = 2000

export type FileBatch = { rows: MappedRow[]; next: FilePlaceRow; isOver: boolean }

/** Mapped rows from a place on, without the record at the end that may go on in the rows that follow. */
export async function readBatch(tx: Tx, file: SyncFileRow, from: FilePlaceRow, limit: number): Promise<FileBatch> {
  const { shape, entity } = file
  if (!shape || !entity) throw new Error(`${file.name} is not mapped`)
  const source = sourceOf(partsIn(tx), file)
  const map = createMapper(entity, shape.columns, file.rules)
  const { records, next, isOver } = await readRecords(source, shape, from, limit)
  const rows = records.map(map)
  if (isOver) return { rows, next, isOver }
  const last = rows.at(-1)
  const key = last && keyOf(entity, last.values)
  let keep = rows.length
  while (key && keep > 0 && keyOf(entity, rows[keep - 1]?.values ?? new Map()) === key) keep -= 1
  if (keep === 0) return limit >= mostTogether ? { rows, next, isOver } : readBatch(tx, file, from, limit * 4)
  return { rows: rows.slice(0, keep), next: records[keep - 1]?.end ?? from, isOver: false }
}
