import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printCsv } from '../csv/print-csv'
import { isTooLarge, readQuantity } from './read-quantity'
import { columnsOf, linesOf, readPasted } from './read-table'
import { readUnit } from './read-unit'

describe('what is pasted into a quick order', () => {
  test('ORD-16 is read whatever stands between the cells', () => {
    for (const between of ['\t', ';', ',', ' ', '   '])
      expect(readPasted(`HW-101-W${between}40\r\nSC-700-132${between}4\n\n`)).toEqual([
        ['HW-101-W', '40'],
        ['SC-700-132', '4'],
      ])
  })

  test('ORD-16 finds its columns by the words above them, in each language', () => {
    const read = (text: string) => {
      const rows = readPasted(text)
      return linesOf(rows, columnsOf(rows))
    }
    const line = { row: 2, sku: 'HW-1', quantity: '5' }
    expect(read('Quantity\tNote\tSKU\n5\tsoon\tHW-1')).toEqual([{ ...line, unit: '' }])
    expect(read('Indeks\tNazwa\tIlość\tJ.m.\nHW-1\tKlamka\t5\tszt.')).toEqual([{ ...line, unit: 'szt.' }])
    expect(read('Artikelnummer;Menge\nHW-1;5')).toEqual([{ ...line, unit: '' }])
    expect(read('HW-1\tHandle\t5')).toEqual([{ ...line, row: 1, unit: '' }])
    expect(read('SKU\tQty\n\t5\n\t\nHW-1\t')).toEqual([
      { ...line, sku: '', unit: '' },
      { ...line, row: 4, quantity: '', unit: '' },
    ])
    expect(read('HW-1')).toEqual([{ ...line, row: 1, quantity: '', unit: '' }])
  })

  test('ORD-16 tells rows by their place in the spreadsheet, blank ones and cells of several lines counted', () => {
    const rowsIn = (text: string) => {
      const rows = readPasted(text)
      return linesOf(rows, columnsOf(rows)).map(({ row }) => row)
    }
    expect(rowsIn('\n\nSKU\tQty\nA-1\t5\n\n\nA-2\t6\n')).toEqual([4, 7])
    expect(rowsIn('A-1;5\n\nA-2;6')).toEqual([1, 3])
    expect(rowsIn('A-1\n\nA-2\n')).toEqual([1, 3])
    expect(rowsIn('SKU\tNote\tQty\nA-1\t"two\nlines"\t5\nA-2\t\t6')).toEqual([2, 3])
    expect(linesOf([['\u202Egnp.\u200Bexe\u202C', '5']], columnsOf([]))[0]?.sku).toBe('gnp.exe')
    expect(readPasted(' \n\n')).toEqual([])
  })

  test('ORD-16 keeps every line that a spreadsheet writes', () => {
    const sku = fc.stringMatching(/^[A-Z]{2}-\d{3}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(sku, fc.integer({ min: 1, max: 99_999 })), { minLength: 2 }), (lines) => {
        const text = printCsv(
          lines.map(([number, quantity]) => [number, String(quantity)]),
          { separator: '\t' },
        )
        const rows = readPasted(text)
        expect(linesOf(rows, columnsOf(rows)).map((line) => [line.sku, readQuantity(line.quantity)])).toEqual(lines)
      }),
    )
  })
})

describe('a quantity as it is written', () => {
  test('ORD-16 is the number that is meant, in every way a language writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom('en', 'de', 'pl', 'fr', 'ar-EG'),
        (n, locale) => {
          expect(readQuantity(new Intl.NumberFormat(locale).format(n))).toBe(n)
          expect(readQuantity(String(n))).toBe(n)
        },
      ),
    )
    expect(['12.00', '12,0', ' 7 ', "1'200"].map(readQuantity)).toEqual([12, 12, 7, 1200])
  })

  test('ORD-16 is none where it is no whole number above zero', () => {
    expect(['100001', '1 000 000', '5'].map(isTooLarge)).toEqual([true, true, false])
    for (const text of ['', 'x', '0', '-3', '1.5', '2,25', '1e3', '100001', '5 pcs'])
      expect(readQuantity(text)).toBeNull()
  })
})

test('ORD-16 units are known by their words in each language', () => {
  expect(['szt.', 'Stk', 'PCS', 'Rolle', 'kpl', 'متر', 'barrel'].map(readUnit)).toEqual([
    'pc',
    'pc',
    'pc',
    'roll',
    'set',
    'm',
    null,
  ])
})
