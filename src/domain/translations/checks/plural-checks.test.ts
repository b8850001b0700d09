import { describe, expect, it } from 'vitest'
import { findingsIn, mendedBy, type Wording } from '@/testing/checked-text'
import type { Check } from './vocabulary'

const problems = (check: Check, language: string, own: Wording, source?: Wording): string[] =>
  findingsIn(language, own, { source }, check).map(({ problem }) => problem.slice(check.length + 1))

const english = { one: '{{count}} order', other: '{{count}} orders' }
const polish = { one: 'a', few: 'b', many: 'c', other: 'd' }

describe('ADM-16 plural forms', () => {
  it('are all there that the language needs', () => {
    expect(problems('pluralMissing', 'pl', polish, english)).toEqual([])
    expect(problems('pluralMissing', 'pl', { one: 'a', other: 'd' }, english)).toEqual(['missing'])
    expect(findingsIn('pl', { one: 'a', other: 'd' }, { source: english }, 'pluralMissing')[0]?.params.forms).toEqual([
      'few',
      'many',
    ])
    expect(mendedBy('pluralMissing', 'pl', { one: 'a', other: 'd' }, { source: english })).toEqual({
      one: 'a',
      other: 'd',
      few: 'd',
      many: 'd',
    })
    expect(problems('pluralMissing', 'ja', { other: 'a' }, english)).toEqual([])
    expect(problems('pluralMissing', 'pl', 'a', english)).toEqual(['missing'])
  })

  it('of an untranslated text are not missing one by one', () => {
    expect(problems('pluralMissing', 'pl', {}, english)).toEqual([])
  })

  it('that no number of everyday life has are optional', () => {
    expect(problems('pluralMissing', 'fr', { one: 'a', other: 'b' }, english)).toEqual([])
    expect(problems('pluralOptional', 'fr', { one: 'a', other: 'b' }, english)).toEqual(['missing'])
    expect(mendedBy('pluralOptional', 'fr', { one: 'a', other: 'b' }, { source: english })).toEqual({
      one: 'a',
      other: 'b',
      many: 'b',
    })
    expect(problems('pluralOptional', 'de', { one: 'a', other: 'b' }, english)).toEqual([])
  })

  it('that no number has are never shown', () => {
    expect(problems('pluralExtra', 'pl', { ...polish, two: 'e' }, english)).toEqual(['extra'])
    expect(mendedBy('pluralExtra', 'pl', { ...polish, two: 'e' }, { source: english })).toEqual(polish)
    expect(problems('pluralExtra', 'pl', { ...polish, zero: 'e' }, english)).toEqual([])
  })

  it('stand beside no plain text', () => {
    expect(problems('pluralMixed', 'pl', { ...polish, '': 'e' }, english)).toEqual(['mixed'])
    expect(mendedBy('pluralMixed', 'pl', { ...polish, '': 'e' }, { source: english })).toEqual(polish)
    expect(problems('pluralMixed', 'pl', polish, english)).toEqual([])
  })

  it('of ranks are complete', () => {
    const ranks = { ordinal_one: '1st', ordinal_two: '2nd', ordinal_few: '3rd', ordinal_other: '4th' }
    expect(problems('ordinalIncomplete', 'en', ranks)).toEqual([])
    expect(problems('ordinalIncomplete', 'en', { ordinal_one: '1st', ordinal_other: '4th' })).toEqual(['missing'])
    expect(problems('ordinalIncomplete', 'pl', { ordinal_other: '4.' }, ranks)).toEqual([])
  })

  it('are not all the same, unless they are in the source as well', () => {
    expect(problems('pluralSame', 'de', { one: 'Artikel', other: 'Artikel' }, english)).toEqual(['same'])
    expect(problems('pluralSame', 'de', { one: 'Artikel', other: 'Artikel' }, { one: 'new', other: 'new' })).toEqual([])
    expect(problems('pluralSame', 'ja', { other: 'a' }, english)).toEqual([])
  })

  it('are wanted where a number stands beside a word of the source', () => {
    expect(problems('unpluralised', 'en', '{{count}} orders')).toEqual(['number'])
    expect(problems('unpluralised', 'en', '{{value, number}} orders')).toEqual(['number'])
    expect(problems('unpluralised', 'en', 'Orders: {{count}}')).toEqual([])
    expect(problems('unpluralised', 'en', english)).toEqual([])
    expect(problems('unpluralised', 'pl', '{{count}} zamówień', '{{count}} orders')).toEqual([])
  })

  it('are each measured by the same form of the source, else by other', () => {
    const source = { one: 'One order.', other: '{{count}} orders.' }
    const own = {
      one: 'Jedno zamówienie',
      few: '{{count}} zamówienia.',
      many: '{{count}} zamówień',
      other: '{{count}} zamówienia.',
    }
    expect(findingsIn('pl', own, { source }, 'endPunctuation').map(({ form }) => form)).toEqual(['one', 'many'])
  })
})
