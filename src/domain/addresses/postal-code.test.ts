import { describe, expect, it } from 'vitest'
import { companies, addresses } from '@mocks/seed/companies'
import { addressCountries, isPostalCode, postalCodeExample } from './postal-code'

describe('SET-01 postal codes', () => {
  it('are checked by the form of their country', () => {
    for (const [country, code] of [
      ['PL', '31-043'],
      ['DE', '79115'],
      ['GB', 'bs1 4rn'],
      ['CZ', '639 00'],
      ['US', '04101-1234'],
      ['NL', '1012 AB'],
      ['AE', ''],
      ['AE', '00000'],
    ] as const)
      expect([country, code, isPostalCode(country, code)]).toEqual([country, code, true])
    for (const [country, code] of [
      ['PL', '31043'],
      ['PL', ''],
      ['DE', '7911'],
      ['GB', '79115'],
      ['US', '4101'],
      ['ES', '53001'],
      ['AE', 'far too long for a code'],
    ] as const)
      expect([country, code, isPostalCode(country, code)]).toEqual([country, code, false])
  })

  it('are shown an example of that is one', () => {
    for (const country of addressCountries) {
      const example = postalCodeExample(country)
      if (example) expect([country, isPostalCode(country, example)]).toEqual([country, true])
    }
  })

  it('of every known customer pass', () => {
    for (const { country, postalCode } of [
      ...companies.map(({ billTo }) => billTo),
      ...addresses.map(({ address }) => address),
    ])
      expect([country, postalCode, isPostalCode(country, postalCode)]).toEqual([country, postalCode, true])
  })
})
