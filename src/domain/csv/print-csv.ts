import { guardedCell } from './formula-guard'

export type CsvSeparator = ',' | ';' | '\t'

export type CsvPrinting = {
  /** Spreadsheets of languages with a decimal comma expect `;`. */
  separator?: CsvSeparator
  /** On unless a machine reads the file: keeps a spreadsheet from running what people wrote. */
  guard?: boolean
  /** A mark some spreadsheets need to read UTF-8. */
  bom?: boolean
}

const quotedWhen = /["\r\n,;\t]|^[\s\uFEFF]|\s$/u

const printCell = (cell: string): string => (quotedWhen.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * Rows of cells as CSV of RFC 4180: CRLF after every record, quotes where they are needed. Cells with any of the known
 * separators are quoted, so that a reader that guesses the separator cannot guess wrongly from the contents.
 */
export function printCsv(
  rows: Iterable<readonly string[]>,
  { separator = ',', guard = true, bom = false }: CsvPrinting = {},
): string {
  const lines: string[] = []
  for (const row of rows) {
    const cells = row.map((cell) => printCell(guard ? guardedCell(cell) : cell))
    // A lone empty cell would be a blank line, which readers skip.
    lines.push(cells.length === 1 && cells[0] === '' ? '""' : cells.join(separator))
  }
  return `${bom ? '\uFEFF' : ''}${lines.map((line) => `${line}\r\n`).join('')}`
}

/** Spreadsheets set to Polish or German expect a semicolon, all others a comma. */
export const separatorFor = (locale: string): CsvSeparator => (/^(?:pl|de)\b/u.test(locale) ? ';' : ',')
