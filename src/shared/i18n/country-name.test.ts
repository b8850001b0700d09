import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countryName } from './country-name'

test('a country is named in the language, and no code whatever takes the page down', () => {
  expect(countryName('PL', 'en')).toBe('Poland')
  expect(countryName('PL', 'pl')).toBe('Polska')
  expect(countryName('XX', 'en')).toBe('XX')
  expect(countryName('Germany', 'de')).toBe('Germany')
  fc.assert(fc.property(fc.string(), (code) => typeof countryName(code, 'ar') === 'string'))
})
