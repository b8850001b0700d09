import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currencies } from '../money'
import type { PriceBreak } from '../price-breaks'
import { printBreaks, readBreaks } from './break-cell'
import { printFeatures, readFeatures, withFeatureCells } from './feature-cell'

const text = fc
  .string({ unit: fc.constantFrom('a', 'Ż', 'ع', '|', '=', '\\', ' ', ',', '"') })
  .map((each) => each.trim())
const texts = fc.record({ en: text, pl: text, de: text, ar: text })
const features = fc.uniqueArray(
  fc.record({ code: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/), name: texts, value: texts, unit: text }),
  { selector: ({ code }) => code, maxLength: 6 },
)

test('ADM-02 features written as cells and read again are the same, whatever they say', () => {
  fc.assert(
    fc.property(features, features, (all, others) => {
      const cells = (['en', 'pl', 'de', 'ar'] as const).map((language) => ({
        language,
        entries: readFeatures(printFeatures(all, language))!,
      }))
      expect(withFeatureCells(others, cells)).toEqual(all)
    }),
  )
})

test('ADM-02 a cell of one language leaves the others as they are, and says which features there are', () => {
  const before = [
    {
      code: 'colour',
      name: { en: 'Colour', pl: 'Kolor', de: 'Kolor', ar: '' },
      value: { en: 'White', pl: 'Biały', de: 'Biały', ar: '' },
      unit: '',
    },
    {
      code: 'width',
      name: { en: 'Width', pl: '', de: '', ar: '' },
      value: { en: '35', pl: '', de: '', ar: '' },
      unit: 'mm',
    },
  ]
  const entries = readFeatures('colour=Colour=Grey|depth=Depth=12=mm')!
  expect(withFeatureCells(before, [{ language: 'en', entries }])).toEqual([
    { ...before[0], value: { en: 'Grey', pl: 'Biały', de: 'Biały', ar: '' } },
    {
      code: 'depth',
      name: { en: 'Depth', pl: '', de: '', ar: '' },
      value: { en: '12', pl: '', de: '', ar: '' },
      unit: 'mm',
    },
  ])
  for (const wrong of ['colour', 'Colour=a=b', 'a=b=c=d=e', 'a=b=c|a=b=c']) expect(readFeatures(wrong)).toBeNull()
})

const breaks: fc.Arbitrary<PriceBreak[]> = fc.array(
  fc.record({
    group: fc.constantFrom(null, 'A' as const, 'B' as const, 'C' as const),
    customerNumber: fc.constantFrom(null, 'C-10012', 'K 7/3'),
    currency: fc.constantFrom(...currencies),
    from: fc.integer({ min: 1, max: 9_999_999 }),
    amount: fc.nat(9_999_999),
  }),
)

test('PRD-07 prices by quantity written as a cell and read again are the same', () => {
  fc.assert(fc.property(breaks, (all) => void expect(readBreaks(printBreaks(all))).toEqual(all)))
  for (const wrong of [
    '',
    '50',
    '50: 12',
    '0: 1.00 PLN',
    '50: 1.234 PLN',
    '50: 1.00 XXX',
    'A@B@C@5: 1.00 PLN',
    '5: 1.00 PLN|',
  ])
    expect(readBreaks(wrong)).toBeNull()
})
