import { readCsv } from '@/domain/csv/read-csv'
import { rowsOf } from '@/domain/quick-order/read-table'
import { bytesSource } from './byte-source'
import { isWorkbook } from './detect'
import { detectEncoding } from './encodings'
import { tableOfWorkbook } from './workbook'

const now = async (): Promise<void> => {}

/** All cells of a CSV file or of the first sheet of a workbook, as text. Null when it is neither. */
export async function readCells(bytes: Uint8Array<ArrayBuffer>): Promise<string[][] | null> {
  const source = bytesSource(bytes)
  if (await isWorkbook(source)) {
    const pieces = await tableOfWorkbook(bytes, now)
    return pieces && cellsOf(pieces.map((piece) => new TextDecoder().decode(piece)).join(''), false)
  }
  const text = new TextDecoder(await detectEncoding(source, now)).decode(bytes).replace(/^\uFEFF/u, '')
  // Control characters are of no text: a picture or an archive.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  return text.trim() === '' || /[\u0000-\u0008]/u.test(text) ? null : cellsOf(text, true)
}

function cellsOf(text: string, guard: boolean): string[][] | null {
  const reading = readCsv(text, { guard })
  return reading.ok ? rowsOf(reading.records) : null
}
