import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyCounts } from '@/domain/translations/text-states'
import { formsIn, valuesOf } from './text-fields'

const forms = ['', 'zero', 'one', 'two', 'few', 'many', 'other', 'ordinal_one', 'ordinal_other']

it('ADM-16 keeps every wording of a text through its fields, whatever the language has forms for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('en', 'pl', 'ar', 'de', 'fr', 'ja'),
      fc.constantFrom(...keyCounts),
      fc.dictionary(fc.constantFrom(...forms), fc.string({ minLength: 1 })),
      (language, counts, text) => {
        expect(formsIn(valuesOf(language, counts, text))).toEqual(text)
      },
    ),
  )
})

it('ADM-16 offers the plural forms of the language in their order, and zero besides', () => {
  expect(Object.keys(valuesOf('pl', 'cardinal', {}))).toEqual(['zero', 'one', 'few', 'many', 'other'])
  expect(Object.keys(valuesOf('pl', 'no', {}))).toEqual(['plain'])
})
