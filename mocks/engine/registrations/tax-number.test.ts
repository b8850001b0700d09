import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markets, taxNumberExamples } from '@/domain/markets'
import { checkTaxNumber, plainTaxNumber } from './tax-number'

test('every example beside the field is well-formed, however it is written', () => {
  for (const country of markets) {
    const example = taxNumberExamples[country]
    expect(checkTaxNumber(country, example), country).toMatchObject({ state: 'valid' })
    const spaced = [...plainTaxNumber(example)].join(' ').toLowerCase()
    expect(checkTaxNumber(country, spaced)).toEqual(checkTaxNumber(country, example))
  }
})

test('a Polish number with one digit changed is never valid', () => {
  const digits = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
  fc.assert(
    fc.property(digits, ([place, by]) => {
      const valid = '8567346215'
      const changed = valid.slice(0, place) + String((Number(valid[place]) + by) % 10) + valid.slice(place + 1)
      expect(checkTaxNumber('PL', changed).state).not.toBe('valid')
    }),
  )
})

test('whatever is typed gets an answer, and its normal form keeps it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...markets), fc.string({ maxLength: 40 }), (country, text) => {
      const first = checkTaxNumber(country, text)
      expect(checkTaxNumber(country, first.normalized).state).toBe(first.state)
      expect(first.normalized).toMatch(/^[0-9A-Z]*$/)
    }),
    {
      examples: [
        ['NL', ''],
        ['US', 'USUS911144442'],
      ],
    },
  )
})
