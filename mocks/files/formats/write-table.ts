import { printCsv } from '@/domain/csv/print-csv'
import type { FileDelimiter, FileEncoding } from '@/domain/files/vocabulary'
import { encodeText } from './encodings'

export type TableFormat = 'csv' | 'xlsx' | 'json' | 'jsonLines'
/** Text, an exact decimal as text that becomes a number in a spreadsheet, or nothing. */
export type TableCell = string | { number: string } | null

export type TableChoices = {
  format: TableFormat
  delimiter: FileDelimiter
  encoding: FileEncoding
  decimalComma: boolean
}

const types: Record<TableFormat, { type: string; ending: string }> = {
  csv: { type: 'text/csv', ending: 'csv' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  json: { type: 'application/json', ending: 'json' },
  jsonLines: { type: 'application/x-ndjson', ending: 'jsonl' },
}

/** Writes a table as a file that an import reads again. Spreadsheets run nothing of it: see the formula guard. */
export async function writeTable(
  columns: readonly string[],
  rows: readonly (readonly TableCell[])[],
  choices: TableChoices,
): Promise<{ type: string; ending: string; bytes: Uint8Array }> {
  return { ...types[choices.format], bytes: await bytesOf(columns, rows, choices) }
}

function bytesOf(
  columns: readonly string[],
  rows: readonly (readonly TableCell[])[],
  choices: TableChoices,
): Uint8Array | Promise<Uint8Array> {
  if (choices.format === 'xlsx') return workbook(columns, rows)
  if (choices.format === 'csv') return csv(columns, rows, choices)
  const objects = rows.map((row) => JSON.stringify(objectOf(columns, row)))
  const text =
    choices.format === 'json' ? `[\n${objects.join(',\n')}\n]\n` : objects.map((line) => `${line}\n`).join('')
  return encodeText(text, 'utf-8')
}

const objectOf = (columns: readonly string[], row: readonly TableCell[]): Record<string, string | number | null> =>
  Object.fromEntries(
    columns.map((column, at) => {
      const cell = row[at] ?? null
      return [column, cell === null || typeof cell === 'string' ? cell : Number(cell.number)]
    }),
  )

function csv(columns: readonly string[], rows: readonly (readonly TableCell[])[], choices: TableChoices): Uint8Array {
  const plain = (cell: TableCell): string => {
    if (cell === null || typeof cell === 'string') return cell ?? ''
    return choices.decimalComma ? cell.number.replace('.', ',') : cell.number
  }
  const lines = [columns, ...rows.map((row) => row.map(plain))]
  // The printer of the house knows three delimiters; with the fourth every cell of a tab-separated line stays quoted.
  const text =
    choices.delimiter === '|'
      ? lines.map((line) => `${line.map(quoted).join('|')}\r\n`).join('')
      : printCsv(lines, { separator: choices.delimiter })
  return encodeText(text, choices.encoding, { mark: true })
}

const quoted = (cell: string): string => {
  const [line = ''] = printCsv([[cell, '']], { separator: ',' }).split('\r\n,')
  const text = line.replace(/,\r\n$/u, '')
  return text.includes('|') && !text.startsWith('"') ? `"${text}"` : text
}

async function workbook(columns: readonly string[], rows: readonly (readonly TableCell[])[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const header = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const data = rows.map((row) =>
    row.map((cell) =>
      cell === null
        ? null
        : typeof cell === 'string'
          ? { value: cell, type: String }
          : { value: Number(cell.number), type: Number },
    ),
  )
  const blob = await writeExcelFile([header, ...data]).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
