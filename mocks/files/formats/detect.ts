import {
  type FileDelimiter,
  fileDelimiters,
  type FileEncoding,
  type FileFormat,
  fileLimits,
} from '@/domain/files/vocabulary'
import type { ByteSource } from './byte-source'
import { csvCells } from './csv-cells'
import { detectEncoding, markLength } from './encodings'
import type { FileShape } from './file-shape'
import { jsonRecord, readRecords } from './read-records'
import { nextRecord } from './split-csv'
import { listStart } from './split-json'

/** What somebody said about the file, over what is found in it. */
export type ShapeWishes = {
  encoding?: FileEncoding
  delimiter?: FileDelimiter
  /** Null: no record names the columns. */
  headerRow?: number | null
}

const sampleBytes = 256 * 1024
const sampleRows = 50

/** Is it a workbook: a zip archive? */
export const isWorkbook = async (source: ByteSource): Promise<boolean> => {
  const [p, k, three, four] = await source.read(0, 4)
  return p === 0x50 && k === 0x4b && three === 3 && four === 4
}

/** How a file is read, from what stands in it. Null when nothing in it can be read as rows. */
export async function detectShape(
  source: ByteSource,
  wishes: ShapeWishes,
  pause: () => Promise<void>,
  made: FileFormat | null = null,
): Promise<FileShape | null> {
  const encoding = wishes.encoding ?? (await detectEncoding(source, pause))
  const head = await source.read(0, sampleBytes)
  const mark = markLength(head, encoding)
  const text = new TextDecoder(encoding).decode(head)
  const first = text.trimStart().charAt(0)
  if (made === null && (first === '{' || first === '[')) return jsonShape(source, text, head, mark)
  const delimiter = wishes.delimiter ?? detectDelimiter(head, mark, encoding)
  const reading = { format: made ?? ('csv' as const), encoding, delimiter, columns: [] }
  const begin = { offset: mark, row: 0 }
  const { records } = await readRecords(source, reading, begin, sampleRows)
  const rows = records.filter(({ cells }) => cells !== null)
  if (rows.length === 0) return null
  const headerRow = wishes.headerRow === undefined ? detectHeader(rows) : wishes.headerRow
  const header = rows.find(({ row }) => row === headerRow)
  const widest = Math.max(...rows.map(({ cells }) => cells?.length ?? 0))
  const columns = header?.cells ? named(header.cells) : named(Array.from({ length: widest }, () => ''))
  if (columns.length > fileLimits.columns) return null
  let dataFrom = begin
  if (header) {
    // Title lines of a report may stand above the names of the columns.
    const above = records.filter(({ row }) => row <= header.row).length
    dataFrom = (await readRecords(source, reading, begin, above)).next
  }
  return { ...reading, headerRow: header ? header.row : null, columns, dataFrom }
}

async function jsonShape(source: ByteSource, text: string, head: Uint8Array, mark: number): Promise<FileShape | null> {
  const firstLine = text.slice(0, Math.max(text.indexOf('\n'), 0)) || text
  const isLines = text.trimStart().startsWith('{') && jsonRecord(firstLine.trim().replace(/^\uFEFF/u, '')) !== null
  const isWhole = isLines && jsonRecord(text.trim()) !== null && listStart(head) !== null
  const format = isLines && !isWhole ? ('jsonLines' as const) : ('json' as const)
  const start = format === 'json' ? listStart(head) : mark
  if (start === null) return null
  const reading = { format, encoding: 'utf-8' as const, delimiter: ',' as const, columns: [] }
  const dataFrom = { offset: start, row: 0 }
  const { records } = await readRecords(source, reading, dataFrom, sampleRows)
  const columns = [...new Set(records.flatMap((record) => [...(jsonRecord(record.text)?.keys() ?? [])]))]
  if (columns.length === 0 || columns.length > fileLimits.columns) return null
  return { ...reading, headerRow: null, columns, dataFrom }
}

/** The delimiter that makes the most cells in the most records alike. */
function detectDelimiter(head: Uint8Array, mark: number, encoding: FileEncoding): FileDelimiter {
  const decoder = new TextDecoder(encoding)
  const scores = fileDelimiters.map((delimiter) => {
    const widths = new Map<number, number>()
    let [at, records] = [mark, 0]
    while (records < sampleRows) {
      const slice = nextRecord(head, at, { encoding, delimiter }, false)
      if (!slice) break
      at = slice.next
      const cells = csvCells(decoder.decode(head.subarray(slice.from, slice.to)), delimiter)
      if (!cells || cells.every((cell) => cell === '')) continue
      records += 1
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    }
    const [width, alike] = [...widths].reduce((best, each) => (each[1] > best[1] ? each : best), [1, 0])
    // Only one record, without a line end: take it as it is.
    const single = records === 0 ? (csvCells(decoder.decode(head.subarray(mark)), delimiter)?.length ?? 1) : 1
    return { delimiter, score: records === 0 ? single : width === 1 ? 0 : (alike / records) ** 3 * 100 + width }
  })
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

const looksLikeValue = (cell: string): boolean =>
  /^[\s\p{Sc}]*[-+(]?\d[\d\s.,'’\u00a0\u202f:/-]*[-)]?\s*(?:%|\p{Sc}|[A-Z]{3})?$/u.test(cell.trim())

type Row = { row: number; cells: string[] | null }

/** The first record as wide as most, with a different name in each place and no value among them. */
function detectHeader(rows: readonly Row[]): number | null {
  const widths = new Map<number, number>()
  for (const { cells } of rows) widths.set(cells?.length ?? 0, (widths.get(cells?.length ?? 0) ?? 0) + 1)
  const usual = [...widths].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0]
  for (const { row, cells } of rows.slice(0, 10)) {
    if (!cells || cells.length < usual) continue
    const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
    const isHeader =
      names.length >= Math.ceil(usual / 2) && !names.some(looksLikeValue) && new Set(names).size === names.length
    return isHeader ? row : null
  }
  return null
}

/** Every column has a name of its own: those without are numbered, and of two alike the second is. */
function named(cells: readonly string[]): string[] {
  const taken = new Set<string>()
  return cells.map((cell, at) => {
    const plain = cell.replace(/\s+/gu, ' ').trim().slice(0, 80) || `#${at + 1}`
    let name = plain
    for (let times = 2; taken.has(name); times += 1) name = `${plain} (${times})`
    taken.add(name)
    return name
  })
}
