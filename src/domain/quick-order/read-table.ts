import { readCsv } from '../csv/read-csv'

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

/** Text as somebody pasted it from a spreadsheet or typed it: cells apart by tabs, semicolons, commas or blanks. */
export function readPasted(text: string): string[][] {
  const lines = text.replace(/\r\n?/gu, '\n')
  const reading = /[\t;,]/u.test(lines) ? readCsv(lines.includes('\t') ? lines : lines.trim()) : null
  const rows = reading?.ok
    ? reading.records.map(({ cells }) => cells)
    : lines.split('\n').map((line) => line.trim().split(/[\t;,]|\s+/u))
  return rows.map((cells) => cells.map((cell) => cell.trim())).filter((cells) => cells.some((cell) => cell !== ''))
}

/** What the columns are: by the words above them, otherwise the first is the number and the next one with figures. */
export function columnsOf(rows: Cells): LineColumns {
  const [first = []] = rows
  const sku = first.findIndex((cell) => isHead(cell, 'sku'))
  const quantity = first.findIndex((cell) => isHead(cell, 'quantity'))
  const unit = first.findIndex((cell) => isHead(cell, 'unit'))
  if (sku >= 0 || quantity >= 0) {
    const number = sku >= 0 ? sku : first.findIndex((_, at) => at !== quantity && at !== unit)
    return {
      sku: Math.max(number, 0),
      quantity: quantity >= 0 ? quantity : figuresIn(rows.slice(1), number),
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

/** The lines that are meant, with the row they stand in, from 1; rows without a number are none. */
export const linesOf = (rows: Cells, { sku, quantity, unit, hasHeader }: LineColumns): WrittenLine[] =>
  rows.flatMap((cells, at): WrittenLine[] => {
    const number = (cells[sku] ?? '').trim()
    if ((hasHeader && at === 0) || number === '') return []
    const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim())
    return [{ row: at + 1, sku: number, quantity: cell(quantity), unit: cell(unit) }]
  })
