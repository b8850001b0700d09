import { unguarded } from '@/domain/csv/formula-guard'
import type { ByteSource, FilePlace } from './byte-source'
import { csvCells } from './csv-cells'
import type { FileRecord, FileShape } from './file-shape'
import { nextRecord, type Slice } from './split-csv'
import { flatRecord, nextElement, nextLine } from './split-json'

type Reading = Pick<FileShape, 'format' | 'encoding' | 'delimiter' | 'columns'>
export type Records = { records: FileRecord[]; next: FilePlace; isOver: boolean }

const window = 64 * 1024
const widest = 4 * 1024 * 1024

/**
 * Up to `limit` records from a place on. Only a window of the file is held, wide enough for the longest record. Blank
 * lines count as rows, as they do in a spreadsheet, and are not returned.
 */
export async function readRecords(
  source: ByteSource,
  shape: Reading,
  from: FilePlace,
  limit: number,
): Promise<Records> {
  const decoder = new TextDecoder(shape.encoding)
  const records: FileRecord[] = []
  const place = { ...from }
  let width = window
  while (records.length < limit && place.offset < source.size) {
    const bytes = await source.read(place.offset, Math.min(place.offset + width, source.size))
    const isEnd = place.offset + bytes.length >= source.size
    let at = 0
    while (records.length < limit) {
      const slice = sliceAt(bytes, at, shape, isEnd || width >= widest)
      if (slice === null) break
      if (slice === 'over') return { records, next: { offset: source.size, row: place.row }, isOver: true }
      at = slice.next
      place.row += 1
      const text = decoder.decode(bytes.subarray(slice.from, slice.to))
      const end = { offset: place.offset + at, row: place.row }
      const record = recordOf(text, slice, shape, end)
      if (record) records.push(record)
    }
    place.offset += at
    if (isEnd && at === 0) break
    // A record longer than the window: look at more of the file at once.
    width = at === 0 ? Math.min(width * 4, widest) : window
  }
  const isOver = place.offset >= source.size || (await isRestBlank(source, shape, place))
  return { records, next: isOver ? { ...place, offset: source.size } : place, isOver }
}

/** What is left of a JSON list behind its last element is no record. */
async function isRestBlank(source: ByteSource, shape: Reading, { offset }: FilePlace): Promise<boolean> {
  if (shape.format !== 'json') return false
  const bytes = await source.read(offset, Math.min(offset + window, source.size))
  return nextElement(bytes, 0, offset + bytes.length >= source.size) === 'over'
}

const sliceAt = (bytes: Uint8Array, at: number, shape: Reading, isEnd: boolean): Slice | 'over' | null => {
  if (shape.format === 'jsonLines') return nextLine(bytes, at, isEnd)
  return shape.format === 'json' ? nextElement(bytes, at, isEnd) : nextRecord(bytes, at, shape, isEnd)
}

function recordOf(text: string, slice: Slice, shape: Reading, end: FilePlace): FileRecord | null {
  const { row } = end
  if (text.trim() === '') return null
  if (slice.broken) return { row, cells: null, text, end }
  if (shape.format === 'csv' || shape.format === 'xlsx') {
    // What an export of the portal guarded against spreadsheets is as it was; a workbook needs no guard.
    const raw = csvCells(text, shape.delimiter)
    const cells = shape.format === 'csv' && text.includes("'") ? (raw?.map(unguarded) ?? null) : raw
    return cells?.every((cell) => cell.trim() === '') ? null : { row, cells, text, end }
  }
  const values = jsonRecord(text)
  return { row, cells: values && shape.columns.map((column) => values.get(column) ?? ''), text, end }
}

export function jsonRecord(text: string): Map<string, string> | null {
  try {
    return flatRecord(JSON.parse(text))
  } catch {
    return null
  }
}

/** All rows of a file in chunks, each read when it is asked for. */
export async function* rowsOf(
  source: ByteSource,
  shape: FileShape,
  chunk = 500,
  from: FilePlace = shape.dataFrom,
): AsyncIterable<FileRecord[]> {
  let place = from
  for (;;) {
    const { records, next, isOver } = await readRecords(source, shape, place, chunk)
    if (records.length > 0) yield records
    if (isOver) return
    place = next
  }
}
