import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencies, currencyExponents, money } from '@/domain/money'
import { parseNumber } from '@/shared/forms/parse-number'
import { createFormat, directionOf } from './format'

const now = () => Date.parse('2026-11-22T09:42:00Z')
const formatFor = (locale: string, timeZone = 'Europe/Warsaw') => createFormat({ locale, timeZone, now })
const plain = (text: string): string => text.replace(/[\s  ]/g, ' ')

describe('amounts', () => {
  it('are written with the code after them and a real minus', () => {
    expect(plain(formatFor('en').money(money(113_230, 'USD')))).toBe('1,132.30 USD')
    expect(plain(formatFor('en').money(money(-41_200, 'USD')))).toBe('−412.00 USD')
    expect(plain(formatFor('pl').money(money(113_230, 'PLN')))).toBe('1 132,30 PLN')
  })
  it('have as many decimals as their currency', () => {
    expect(formatFor('en').amount(money(1500, 'JPY'))).toBe('1,500')
    expect(formatFor('en').amount(money(1500, 'KWD'))).toBe('1.500')
  })
  it('keep Latin figures and their direction in Arabic', () => {
    expect(formatFor('ar').money(money(123_456, 'AED'))).toMatch(/^⁦.*1.?234.56\sAED⁩$/)
  })
  it('can be read back as they are shown, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom(...currencies),
        fc.constantFrom('en', 'pl', 'ar'),
        (amount, currency, locale) => {
          const shown = formatFor(locale).amount(money(amount, currency))
          // A whole amount in thousands of a currency with three decimals is written with them, so nothing is ambiguous.
          expect(parseNumber(shown, currencyExponents[currency])).toBe(amount)
        },
      ),
    )
  })
})

describe('dates', () => {
  it('show an instant in the zone of the viewer', () => {
    expect(formatFor('en').dateTime('2026-11-22T23:30:00Z')).toBe('23 Nov 2026, 00:30')
    expect(formatFor('en', 'America/New_York').dateTime('2026-11-22T23:30:00Z')).toBe('22 Nov 2026, 18:30')
  })
  it('show a date without time as the same day in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Warsaw'])
      expect(formatFor('en', zone).date('2026-11-22')).toBe('22 Nov 2026')
  })
  it('say the distance by the clock of the backend', () => {
    expect(formatFor('en').relative('2026-11-22T09:39:00Z')).toBe('3 minutes ago')
    expect(formatFor('en').relative('2026-11-24')).toBe('in 2 days')
    expect(formatFor('pl').relative('2026-11-22T07:42:00Z')).toBe('2 godziny temu')
  })
})

describe('other values', () => {
  it('are written for the language', () => {
    expect(plain(formatFor('pl').number(12_345.5))).toBe('12 345,5')
    expect(formatFor('en').percent(0.68)).toBe('68%')
    expect(formatFor('en').duration(93_605)).toBe('26:00:05')
    expect(formatFor('en').list(['a', 'b', 'c'])).toBe('a, b, and c')
  })
  it('know which languages run from right to left', () => {
    expect([directionOf('en'), directionOf('pl'), directionOf('ar'), directionOf('en-XA')]).toEqual([
      'ltr',
      'ltr',
      'rtl',
      'ltr',
    ])
  })
})
