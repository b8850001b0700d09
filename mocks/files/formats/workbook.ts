import { printCsv } from '@/domain/csv/print-csv'
import { unpackedBytes } from './unpacked-bytes'

const rowsAtOnce = 2000
/** A workbook of 25 MB holds as much; what says more of itself is made to fill the memory. */
const mostUnpacked = 400_000_000

/**
 * The first sheet of a workbook as a table of text in UTF-8, which is then read like any other file, in chunks and from
 * any row on. Days are written as `2026-11-20`, numbers with a point. Null when it is no workbook.
 */
export async function tableOfWorkbook(
  file: Uint8Array<ArrayBuffer>,
  pause: () => Promise<void>,
): Promise<Uint8Array[] | null> {
  if (unpackedBytes(file) > mostUnpacked) return null
  const { readSheet } = await import('read-excel-file/universal')
  const rows = await readSheet(file.buffer, { parseNumber: plainNumber, trim: false }).catch(() => null)
  if (!rows || rows.length === 0) return null
  const width = Math.max(...rows.map((row) => row.length))
  const pieces: Uint8Array[] = []
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const lines = rows
      .slice(from, from + rowsAtOnce)
      .map((row) => Array.from({ length: width }, (_, at) => cellText(row[at])))
    pieces.push(new TextEncoder().encode(printCsv(lines, { separator: ',', guard: false })))
    await pause()
  }
  return pieces
}

/** As the sheet has it; what a spreadsheet wrote as `1.0E-2` or with its rounding noise becomes a plain decimal. */
const plainNumber = (text: string): string =>
  /^-?\d+(?:\.\d{1,12})?$/u.test(text)
    ? text
    : Number(Number(text).toPrecision(15))
        .toFixed(10)
        .replace(/\.?0+$/u, '')

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return typeof cell === 'string' ? cell : String(cell)
  const iso = cell.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
}
