import { readCsv } from '@/domain/csv/read-csv'
import { exchangeLimits, type TextFormat } from '@/domain/translations/exchange'
import { bytesSource } from '@mocks/files/formats/byte-source'
import { detectEncoding } from '@mocks/files/formats/encodings'
import { readJson } from './json-format'
import { languageNamed } from './language-names'
import { readPo } from './po-format'
import { readTable } from './table-format'
import type { FileContents, Issue, Unit } from './unit'
import { readXliff } from './xliff-read'
import { isZip, type NamedBytes, unpack } from './zip'

export type ReadFile = {
  name: string
  format: TextFormat | null
  units: Unit[]
  issues: Issue[]
  hasOldPlurals: boolean
}

const now = async (): Promise<void> => {}
const failed = (name: string, code: Issue['code']): ReadFile => ({
  ...{ name, format: null, units: [], hasOldPlurals: false },
  issues: [{ line: 1, code }],
})

/** What a file holds, or the files of an archive. Nothing in them is run, followed or believed. */
export async function readFiles(file: NamedBytes, convertOld: boolean): Promise<ReadFile[]> {
  if (!isZip(file.bytes)) return [await readOne(file, convertOld)]
  const unpacked = unpack(file.bytes)
  if (!unpacked) return [failed(file.name, 'unsafe')]
  if (unpacked.some(({ name }) => name === 'xl/workbook.xml')) return [await readWorkbook(file)]
  return Promise.all(unpacked.map((each) => readOne(each, convertOld)))
}

/** Language and namespace as the path names them: `locales/pl/orders.json`, `orders.pl.po`, `pl.xliff`. */
export function placeOf(path: string): { language: string; namespace: string } {
  const parts = path.split('/')
  const file = (parts.pop() ?? '').replace(/\.(?:json|po|pot|xlf|xliff|csv|tsv|txt|xlsx)$/iu, '')
  const pieces = file.split('.')
  const asLanguage = pieces.findLastIndex((piece) => languageNamed(piece) !== null)
  const folder = parts.findLast((part) => languageNamed(part) !== null)
  const isNamed = asLanguage >= 0 && (pieces.length > 1 || folder === undefined)
  const language = isNamed ? languageNamed(pieces[asLanguage] ?? '') : languageNamed(folder ?? '')
  const rest = isNamed ? pieces.filter((_, at) => at !== asLanguage).join('.') : file
  const dashed = language === null ? /^(.+?)[-_]([a-z]{2,3}(?:[-_][A-Z]{2})?)$/u.exec(rest) : null
  const ending = dashed && languageNamed(dashed[2] ?? '')
  if (dashed && ending) return { language: ending, namespace: dashed[1] ?? '' }
  return { language: language ?? '', namespace: rest }
}

async function readOne({ name, bytes }: NamedBytes, convertOld: boolean): Promise<ReadFile> {
  if (bytes.length > exchangeLimits.unpackedBytes) return failed(name, 'unsafe')
  if (isZip(bytes))
    return unpack(bytes)?.some((each) => each.name === 'xl/workbook.xml')
      ? readWorkbook({ name, bytes })
      : failed(name, 'format')
  const encoding = await detectEncoding(bytesSource(bytes), now)
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/u, '')
  const format = formatOf(name, text)
  if (format === null) return failed(name, text.trim() === '' ? 'broken' : 'format')
  const place = placeOf(name)
  const contents = contentsOf(format, text, place.language, convertOld)
  return settled(name, format, contents)
}

/** What the file says of a text comes first, then what its name says. */
function settled(name: string, format: TextFormat, { units, issues, hasOldPlurals = false }: FileContents): ReadFile {
  const place = placeOf(name)
  const isTable = format === 'csv' || format === 'xlsx'
  const placed = units.map((unit) => ({
    ...unit,
    language: unit.language.replaceAll('_', '-') || place.language,
    // The name of a table is seldom that of a namespace, and neither is one that only names the language.
    namespace: unit.namespace || (isTable || format === 'po' ? '' : place.namespace),
  }))
  return { name, format, units: placed, issues, hasOldPlurals }
}

/** Past blank lines and remarks the first entry: what a table says further down may look like one. */
const beginsAsPo = /^(?:[ \t\r]*(?:#(?!~)[^\n]*)?\n)*[ \t]*(?:#~[ \t]*)?msg(?:id|ctxt)[ \t]+"/u

function formatOf(name: string, text: string): TextFormat | null {
  const start = text.trimStart()
  if (start.startsWith('{') || start.startsWith('[')) return 'jsonNested'
  if (start.startsWith('<')) {
    const root = /<(?:\w+:)?xliff\b[^>]*/u.exec(start.slice(0, 4000))?.[0]
    if (root === undefined) return start.includes('<!DOCTYPE') ? 'xliff12' : null
    return /version\s*=\s*["']2/u.test(root) ? 'xliff20' : 'xliff12'
  }
  if (beginsAsPo.test(start) || /\.pot?$/iu.test(name)) return 'po'
  return /\.(?:csv|tsv|txt)$/iu.test(name) || /^[^\n]*[,;\t][^\n]*\r?\n/u.test(start) ? 'csv' : null
}

function contentsOf(format: TextFormat, text: string, language: string, convertOld: boolean): FileContents {
  if (format === 'jsonNested' || format === 'jsonFlat') return readJson(text, { language, convertOld })
  if (format === 'po') return readPo(text, { language })
  if (format === 'xliff12' || format === 'xliff20') return readXliff(text)
  const reading = readCsv(text)
  return reading.ok ? readTable(reading.records) : { units: [], issues: [{ line: reading.fault.line, code: 'broken' }] }
}

async function readWorkbook({ name, bytes }: NamedBytes): Promise<ReadFile> {
  const { readSheet } = await import('read-excel-file/universal')
  // Numbers stay as they are written; a formula gives what it last came to, and is not run.
  const rows = await readSheet(bytes.buffer, { parseNumber: (text: string) => text, trim: false }).catch(() => null)
  if (!rows) return failed(name, 'broken')
  const cells = rows.map((row, at) => ({
    line: at + 1,
    cells: row.map((cell: unknown) =>
      cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString() : String(cell),
    ),
  }))
  return settled(name, 'xlsx', readTable(cells))
}
