import { fileLimits } from '@/domain/files/vocabulary'
import { printCsv } from '@/domain/csv/print-csv'
import type { SyncFileId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { pageOfRows, type Paged } from '@mocks/engine/paging'
import { encodeText } from '@mocks/files/formats/encodings'
import { readRecords } from '@mocks/files/formats/read-records'
import { createMapper } from '@mocks/files/mapping/map-record'
import type { FileFaultRow } from '@mocks/store/rows/files'
import type { Tx } from '@mocks/store/tx'
import { faultsOf } from './check-file'
import { partsIn, sourceOf } from './file-parts'

type PreviewRow = { row: number; cells: string[] | null; troubles: FileFaultRow[] }

/** The first rows as they stand in the file, judged by the mapping. */
export async function previewFile(
  tx: Tx,
  fileId: SyncFileId,
): Promise<Result<{ columns: string[]; rows: PreviewRow[] }>> {
  const file = await tx.syncFiles.get(fileId)
  if (!file) return refuse('resource/not-found')
  const { shape, entity, rules } = file
  if (!shape) return refuse('file/not-ready')
  const { records } = await readRecords(sourceOf(partsIn(tx), file), shape, shape.dataFrom, fileLimits.previewRows)
  const map = entity && createMapper(entity, shape.columns, rules)
  const rows = records.map((record) => ({
    row: record.row,
    cells: record.cells?.map((cell) => cell.slice(0, 200)) ?? null,
    troubles: map ? faultsOf(map(record)) : [],
  }))
  return ok({ columns: [...shape.columns], rows })
}

export async function listFaults(
  tx: Tx,
  fileId: SyncFileId,
  query: { page?: number; pageSize?: number; sort?: 'row' | '-row' },
): Promise<Result<Paged<FileFaultRow>>> {
  const file = await tx.syncFiles.get(fileId)
  if (!file) return refuse('resource/not-found')
  return ok(pageOfRows(query.sort === '-row' ? file.faults.toReversed() : file.faults, query))
}

const readAtOnce = 2000

/** The rows with errors under the same columns, and a last column that says what is wrong: corrected, it can be brought again. */
export async function correctionsOf(tx: Tx, fileId: SyncFileId): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const file = await tx.syncFiles.get(fileId)
  if (!file) return refuse('resource/not-found')
  const { shape, faults } = file
  if (!shape) return refuse('file/not-ready')
  const wrong = Map.groupBy(faults, ({ row }) => row)
  const last = faults.at(-1)?.row ?? 0
  const rows: string[][] = [[...shape.columns, 'error']]
  let place = shape.dataFrom
  for (let isOver = false; !isOver && place.row < last; ) {
    const read = await readRecords(sourceOf(partsIn(tx), file), shape, place, readAtOnce)
    for (const { row, cells, text } of read.records) {
      const troubles = wrong.get(row)
      if (!troubles) continue
      const padded = cells
        ? shape.columns.map((_, at) => cells[at] ?? '')
        : [text, ...shape.columns.slice(1).map(() => '')]
      rows.push([...padded, troubles.map(({ field, fault }) => `${field ?? 'row'}: ${fault}`).join(', ')])
    }
    ;[place, isOver] = [read.next, read.isOver]
  }
  const separator = shape.delimiter === '|' ? ';' : shape.delimiter
  const encoding = shape.encoding === 'utf-8' ? 'utf-8' : shape.encoding
  const text = printCsv(rows, { separator })
  return ok({
    name: `errors-${file.name.replace(/\.[^.]+$/u, '')}.csv`,
    bytes: encodeText(text, encoding, { mark: true }),
  })
}
