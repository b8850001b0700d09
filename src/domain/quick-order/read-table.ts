import { type CsvRecord, readCsv } from '../csv/read-csv'

export type Cells = readonly (readonly string[])[]
/** Which column is what; null: none is. */
export type LineColumns = { sku: number; quantity: number | null; unit: number | null; hasHeader: boolean }

const heads = {
  sku: [
    'sku',
    'item',
    'item no',
    'item number',
    'article',
    'article number',
    'part number',
    'product',
    'product number',
    'code',
    'number',
    'no',
    'indeks',
    'numer',
    'nr',
    'kod',
    'symbol',
    'artikel',
    'artikelnummer',
    'art-nr',
    'artnr',
    'nummer',
    'رقم',
    'رقم الصنف',
    'رمز',
    'الصنف',
  ],
  quantity: [
    'quantity',
    'qty',
    'amount',
    'pieces',
    'ilość',
    'ilosc',
    'liczba',
    'menge',
    'anzahl',
    'stückzahl',
    'الكمية',
    'كمية',
    'العدد',
  ],
  unit: ['unit', 'uom', 'u/m', 'jednostka', 'jm', 'j.m', 'einheit', 'me', 'الوحدة', 'وحدة'],
} as const
const plain = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[.:#]+$/u, '')
    .replace(/\s+/gu, ' ')
const isHead = (cell: string, of: keyof typeof heads): boolean => (heads[of] as readonly string[]).includes(plain(cell))

/** Marks of direction and width that come along from pages and mails: they change what a number looks like. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')
/** The first row that says anything: the heading, if there is one. */
export const firstRow = (rows: Cells): number => rows.findIndex((cells) => !isBlank(cells))

/** Records with the blank rows between them, so that the place of a row is the one it has in the spreadsheet. */
export function rowsOf(records: readonly CsvRecord[]): string[][] {
  const rows: string[][] = []
  let next = 1
  for (const { line, cells } of records) {
    for (; next < line; next += 1) rows.push([])
    rows.push(cells)
    next = line + 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0)
  }
  return rows
}

/** Text as somebody pasted it from a spreadsheet or typed it: cells apart by tabs, semicolons, commas or blanks. */
export function readPasted(text: string): string[][] {
  const lines = text.replace(/\r\n?/gu, '\n')
  const from = lines.search(/[^\n]/u)
  if (lines.trim() === '') return []
  const said = lines.slice(from).trimEnd()
  const reading = /[\t;,]/u.test(said) ? readCsv(said.includes('\t') ? said : said.trim()) : null
  const rows = reading?.ok ? rowsOf(reading.records) : said.split('\n').map((line) => line.trim().split(/[\t;,]|\s+/u))
  const before = Array.from({ length: from }, (): string[] => [])
  return [...before, ...rows.map((cells) => cells.map((cell) => cell.trim()))]
}

/** What the columns are: by the words above them, otherwise the first is the number and the next one with figures. */
export function columnsOf(rows: Cells): LineColumns {
  const at = firstRow(rows)
  const first = rows[at] ?? []
  const sku = first.findIndex((cell) => isHead(cell, 'sku'))
  const quantity = first.findIndex((cell) => isHead(cell, 'quantity'))
  const unit = first.findIndex((cell) => isHead(cell, 'unit'))
  if (sku >= 0 || quantity >= 0) {
    const number = sku >= 0 ? sku : first.findIndex((_, at) => at !== quantity && at !== unit)
    return {
      sku: Math.max(number, 0),
      quantity: quantity >= 0 ? quantity : figuresIn(rows.slice(at + 1), number),
      unit: unit >= 0 ? unit : null,
      hasHeader: true,
    }
  }
  return { sku: 0, quantity: figuresIn(rows, 0), unit: null, hasHeader: false }
}

/** The first column besides the number in which most cells are figures. */
function figuresIn(rows: Cells, sku: number): number | null {
  const sample = rows.slice(0, 50)
  const width = Math.max(0, ...sample.map((cells) => cells.length))
  for (let at = 0; at < width; at++) {
    const filled = sample.filter((cells) => (cells[at] ?? '') !== '')
    const figures = filled.filter((cells) => /^[\d\s.,٠-٩]+$/u.test(cells[at] ?? ''))
    if (at !== sku && filled.length > 0 && figures.length * 2 > filled.length) return at
  }
  return null
}

export type WrittenLine = { row: number; sku: string; quantity: string; unit: string }

/**
 * The lines that are meant, with the row they stand in, from 1. A row with neither number nor quantity is none; one that
 * lacks its number is a line all the same, so that it is missed.
 */
export function linesOf(rows: Cells, { sku, quantity, unit, hasHeader }: LineColumns): WrittenLine[] {
  const head = hasHeader ? firstRow(rows) : -1
  return rows.flatMap((cells, at): WrittenLine[] => {
    const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? '').replace(unseen, '').trim())
    const number = cell(sku)
    if (at === head || (number === '' && cell(quantity) === '')) return []
    return [{ row: at + 1, sku: number, quantity: cell(quantity), unit: cell(unit) }]
  })
}
