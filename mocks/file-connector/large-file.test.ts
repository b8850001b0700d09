import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesSource } from '@mocks/files/formats/byte-source'
import { detectShape } from '@mocks/files/formats/detect'
import { readRecords } from '@mocks/files/formats/read-records'
import { createMapper } from '@mocks/files/mapping/map-record'
import { proposeRules } from '@mocks/files/mapping/propose'
import { breathe } from './breathe'
import { exportLike } from './testing/export-like'

const rows = 100_000

test('INT-01 a hundred thousand rows of a Polish export, quotes and line ends within cells: none is lost or doubled', {
  timeout: 120_000,
}, async () => {
  const bytes = exportLike('products', rows)
  const source = bytesSource(bytes)
  const shape = await detectShape(source, {}, breathe)
  if (!shape) throw new Error('Nothing was read')
  expect(shape).toMatchObject({ format: 'csv', encoding: 'windows-1250', delimiter: ';' })
  const { records: some } = await readRecords(source, shape, shape.dataFrom, 50)
  const sampled = (column: string) => some.map(({ cells }) => cells?.[shape.columns.indexOf(column)] ?? '')
  const map = createMapper('products', shape.columns, proposeRules(shape.columns, sampled, 'products'))

  let place = shape.dataFrom
  const places = [place]
  let [read, troubles, grams] = [0, 0, 0]
  for (let isOver = false; !isOver; ) {
    const batch = await readRecords(source, shape, place, 1_000)
    for (const record of batch.records) {
      const { values, troubles: own } = map(record)
      expect(values.get('sku')).toBe(`X-${read}`)
      troubles += own.length
      grams += Number(values.get('weightGrams'))
      read += 1
    }
    place = batch.next
    isOver = batch.isOver
    places.push(place)
  }
  expect([read, troubles]).toEqual([rows, 0])
  // Each weight comes as often as the others: (0.10 + … + 9.09 kg) over and over.
  expect(grams).toBe(
    Array.from({ length: rows }, (_, at) => (at % 900) * 10 + 100).reduce((sum, each) => sum + each, 0),
  )

  // From wherever reading was left it goes on with the very next row.
  await fc.assert(
    fc.asyncProperty(fc.nat(places.length - 2), fc.integer({ min: 1, max: 40 }), async (at, limit) => {
      const from = places[at] ?? shape.dataFrom
      const { records } = await readRecords(source, shape, from, limit)
      expect(records.map((record) => map(record).values.get('sku'))).toEqual(
        Array.from({ length: Math.min(limit, rows - at * 1_000) }, (_, after) => `X-${at * 1_000 + after}`),
      )
    }),
    { numRuns: 30 },
  )
})
