import { printCsv } from '@/domain/csv/print-csv'
import type { TextFormat } from '@/domain/translations/exchange'
import { writeTable } from '@mocks/files/formats/write-table'
import { writeJson } from './json-format'
import { writePo } from './po-format'
import { tableOf } from './table-format'
import type { OutText } from './unit'
import { writeXliff12, writeXliff20 } from './xliff-write'
import { type NamedBytes, pack } from './zip'

type Selection = ReadonlyMap<string, readonly OutText[]>
export type WrittenFile = { name: string; type: string; bytes: Uint8Array }

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const types: Record<TextFormat, string> = {
  jsonNested: 'application/json',
  jsonFlat: 'application/json',
  po: 'text/x-gettext-translation',
  xliff12: 'application/xliff+xml',
  xliff20: 'application/xliff+xml',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Names of the files an export has, before any is written. */
export function fileNames(texts: Selection, format: TextFormat): string[] {
  if (format === 'csv' || format === 'xlsx') return [`texts.${format}`]
  const ending = format === 'po' ? 'po' : 'xliff'
  return [...texts].flatMap(([language, own]) =>
    format === 'jsonNested' || format === 'jsonFlat'
      ? [...new Set(own.map(({ namespace }) => namespace))].map((namespace) => `${language}/${namespace}.json`)
      : [`${language}.${ending}`],
  )
}

const escapedUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/**
 * As a workbook writes what XML has no place for, and what would be taken for that. A text that is the name of a
 * property of every object (`constructor`) would get lost in the list of texts the workbook is written with.
 */
const workbookText = (text: string): string =>
  text in {}
    ? `${escapedUnit(text)}${text.slice(1)}`
    : text
        .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|\p{Cs}/gu, escapedUnit)

async function filesOf(
  texts: Selection,
  format: TextFormat,
  source: string,
  separator: ',' | ';',
): Promise<NamedBytes[]> {
  if (format === 'csv')
    return [{ name: 'texts.csv', bytes: encode(printCsv(tableOf(texts), { separator, bom: true })) }]
  if (format === 'xlsx') {
    const [columns = [], ...rows] = tableOf(texts).map((row) => row.map(workbookText))
    const choices = { format, delimiter: ',', encoding: 'utf-8', decimalComma: false } as const
    const { bytes } = await writeTable(columns, rows, choices)
    return [{ name: 'texts.xlsx', bytes: new Uint8Array(bytes) }]
  }
  return [...texts].flatMap(([language, own]): NamedBytes[] => {
    if (format === 'po') return [{ name: `${language}.po`, bytes: encode(writePo(own, language)) }]
    if (format === 'xliff12') return [{ name: `${language}.xliff`, bytes: encode(writeXliff12(own, source, language)) }]
    if (format === 'xliff20') return [{ name: `${language}.xliff`, bytes: encode(writeXliff20(own, source, language)) }]
    return [...Map.groupBy(own, ({ namespace }) => namespace)].map(([namespace, texts]) => ({
      name: `${language}/${namespace}.json`,
      bytes: encode(writeJson(texts, format === 'jsonFlat')),
    }))
  })
}

/** The file an export is: the only one there is, or an archive of them. */
export async function writeFiles(
  texts: Selection,
  { format, source, separator, at }: { format: TextFormat; source: string; separator: ',' | ';'; at: number },
): Promise<WrittenFile> {
  const files = await filesOf(texts, format, source, separator)
  const [only] = files
  if (only && files.length === 1)
    return { name: only.name.replaceAll('/', '-'), type: types[format], bytes: only.bytes }
  return { name: 'texts.zip', type: 'application/zip', bytes: pack(files, at) }
}
