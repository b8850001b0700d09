import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardedCell, unguarded } from './formula-guard'
import { printCsv } from './print-csv'
import { readCsv } from './read-csv'

const awkward = fc.constantFrom(
  '"',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\r\n',
  "'",
  '=',
  '+',
  '-',
  '@',
  ' ',
  '\uFEFF',
  '',
  '7',
  'ż',
  'ك',
)
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(awkward, { maxLength: 6 }).map((each) => each.join('')),
)
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }))
const separator = fc.constantFrom(',' as const, ';' as const, '\t' as const)

test('what is printed is read back, whatever the cells hold', () => {
  fc.assert(
    fc.property(rows, separator, fc.boolean(), fc.boolean(), (table, each, guard, bom) => {
      const reading = readCsv(printCsv(table, { separator: each, guard, bom }), { separator: each, guard })
      expect(reading.ok && reading.records.map((record) => record.cells)).toEqual(table)
    }),
    { numRuns: 500 },
  )
})

test('the separator of a table with two columns or more is found by itself', () => {
  const wide = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(wide, separator, (table, each) => {
      const reading = readCsv(printCsv(table, { separator: each }))
      expect(reading.ok && reading.separator).toBe(each)
    }),
  )
})

test('a spreadsheet runs nothing, and signed numbers stay numbers', () => {
  expect(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx', '-1|calc'].map(guardedCell)).toEqual([
    "'=1+1",
    "'+cmd",
    "'-2+3",
    "'@SUM(A1)",
    "'\tx",
    "'\rx",
    "'-1|calc",
  ])
  const kept = ['-5', '+5', '-1 234,50', '-1,234.50', '+12%', '-', '', 'a=b', '12', "O'Neil"]
  expect(kept.map(guardedCell)).toEqual(kept)
  fc.assert(fc.property(cell, (each) => unguarded(guardedCell(each)) === each))
})

test('broken quoting is refused with its line, never guessed at', () => {
  expect(readCsv('a,b\r\n"x,1\r\n')).toEqual({ ok: false, fault: { code: 'unclosedQuote', line: 2 } })
  expect(readCsv('a,b\r\n"x\ny"z,1\r\n')).toEqual({ ok: false, fault: { code: 'textAfterQuote', line: 3 } })
  expect(readCsv('a,b\r\n5" pipe,1\r\n')).toEqual({ ok: false, fault: { code: 'quoteInText', line: 2 } })
})

test('line numbers count the lines inside quotes and the blank ones', () => {
  const reading = readCsv('a;b\n\n"x\ny";1\n\r\nz;2')
  expect(reading).toEqual({
    ok: true,
    separator: ';',
    records: [
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['x\ny', '1'] },
      { line: 6, cells: ['z', '2'] },
    ],
  })
})
