import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FileDelimiter, fileDelimiters, type FileEncoding, fileEncodings } from '@/domain/files/vocabulary'
import { bytesSource } from './byte-source'
import { detectShape } from './detect'
import { encodeText } from './encodings'
import type { FileShape } from './file-shape'
import { readRecords, rowsOf } from './read-records'

const pause = async (): Promise<void> => undefined
const shapeOf = async (bytes: Uint8Array): Promise<FileShape> => {
  const shape = await detectShape(bytesSource(bytes), {}, pause)
  if (!shape) throw new Error('Nothing to read')
  return shape
}
const all = async (bytes: Uint8Array, shape: FileShape, chunk = 3) => {
  const rows = []
  for await (const records of rowsOf(bytesSource(bytes), shape, chunk)) rows.push(...records)
  return rows
}
const cellsOf = async (bytes: Uint8Array) => (await all(bytes, await shapeOf(bytes))).map(({ cells }) => cells)

const polish =
  'Indeks;Nazwa;Cena netto;Uwagi\r\nOK-1;Zawias ćwierć;1 234,50;"dwie\r\nlinie"\r\nOK-2;Łącznik źrebię;0,99;\r\n'
const german = 'Artikelnummer;Bezeichnung;Preis\nA-1;Türgriff für Außen;12,50\nA-2;Schlüssel groß;3,00\n'

describe('what an ERP writes is read', () => {
  test.each(fileEncodings)('Polish letters and quoted line ends in %s', async (encoding) => {
    if (encoding === 'windows-1252') return
    const bytes = encodeText(polish, encoding)
    const shape = await shapeOf(bytes)
    expect(shape).toMatchObject({
      encoding,
      delimiter: ';',
      headerRow: 1,
      columns: ['Indeks', 'Nazwa', 'Cena netto', 'Uwagi'],
    })
    expect(await all(bytes, shape)).toMatchObject([
      { row: 2, cells: ['OK-1', 'Zawias ćwierć', '1 234,50', 'dwie\r\nlinie'] },
      { row: 3, cells: ['OK-2', 'Łącznik źrebię', '0,99', ''] },
    ])
  })

  test('umlauts in a single-byte file, and a byte order mark', async () => {
    expect((await cellsOf(encodeText(german, 'windows-1252')))[0]).toEqual(['A-1', 'Türgriff für Außen', '12,50'])
    const marked = encodeText(german, 'utf-8', { mark: true })
    expect((await shapeOf(marked)).columns[0]).toBe('Artikelnummer')
  })

  test('JSON: a list, lines, and a list inside of an object, with values inside of values', async () => {
    const items = [
      { sku: 'A', price: 1.5, shipTo: { city: 'Łódź' } },
      { sku: 'B "x", ]', tags: ['a', 'b'] },
    ]
    const rows = [
      ['A', '1.5', 'Łódź', ''],
      ['B "x", ]', '', '', 'a|b'],
    ]
    const texts = [
      JSON.stringify(items),
      JSON.stringify({ generated: '2026-11-20', items }, null, 2),
      items.map((each) => JSON.stringify(each)).join('\n'),
    ]
    for (const text of texts) {
      const bytes = encodeText(text, 'utf-8')
      expect((await shapeOf(bytes)).columns).toEqual(['sku', 'price', 'shipTo.city', 'tags'])
      expect(await cellsOf(bytes)).toEqual(rows)
    }
  })

  test('title lines above the names of the columns are passed over; a file without names has numbered ones', async () => {
    const report = encodeText('Stock report\n\nSKU;Quantity\nA;1\nB;2\n', 'utf-8')
    expect(await shapeOf(report)).toMatchObject({ headerRow: 3, columns: ['SKU', 'Quantity'], dataFrom: { row: 3 } })
    expect((await all(report, await shapeOf(report))).map(({ row }) => row)).toEqual([4, 5])
    const bare = encodeText('HW-1,12\nHW-2,7\n', 'utf-8')
    expect(await shapeOf(bare)).toMatchObject({ headerRow: null, columns: ['#1', '#2'], delimiter: ',' })
  })
})

describe('a bad row stops nothing', () => {
  test('a quote that is never closed costs its own line; inches in a cell are just a character', async () => {
    const text = 'sku;name\nA;"never closed\nB;5" pipe\nC;"closed"x\nD;fine\n'
    const bytes = encodeText(text, 'utf-8')
    const shape = await shapeOf(bytes)
    expect((await all(bytes, shape)).map(({ row, cells }) => [row, cells?.[0] ?? null])).toEqual([
      [2, null],
      [3, 'B'],
      [4, null],
      [5, 'D'],
    ])
  })

  test('a line that is no JSON', async () => {
    const bytes = encodeText('{"sku":"A"}\n{"sku":\n{"sku":"C"}\n', 'utf-8')
    expect(await cellsOf(bytes)).toEqual([['A'], null, ['C']])
  })
})

const cell = fc.string({
  unit: fc.constantFrom('a', 'ż', '"', ';', ',', '\n', '\r', '|', '\t', ' ', '1'),
  maxLength: 8,
})
const print = (rows: string[][], delimiter: FileDelimiter, lineEnd: string): string =>
  rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter)).join(lineEnd)

test('whatever the cells hold, and wherever reading begins again, every row is read once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...fileDelimiters),
      fc.constantFrom(...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1250'] satisfies FileEncoding[])),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 4 }),
      async (rows, delimiter, encoding, lineEnd, chunk) => {
        const bytes = encodeText(print(rows, delimiter, lineEnd), encoding)
        const mark = encoding.startsWith('utf-16') ? 2 : 0
        const shape = { format: 'csv' as const, encoding, delimiter, columns: [] }
        const read: (string[] | null)[] = []
        let place = { offset: mark, row: 0 }
        for (let isOver = false; !isOver; ) {
          const step = await readRecords(bytesSource(bytes), shape, place, chunk)
          read.push(...step.records.map(({ cells }) => cells))
          ;[place, isOver] = [step.next, step.isOver]
        }
        expect(read).toEqual(rows.filter((row) => row.some((each) => each.trim() !== '')))
      },
    ),
    { numRuns: 200 },
  )
})
