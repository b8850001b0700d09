import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, compare, type Currency, currencies, currencyExponents, money, negate, sum, zero } from './money'
import { allocate } from './money/allocate'
import { convert, microRate, type MicroRates } from './money/convert'
import { multiply, percentage, roundHalfUp } from './money/rounding'
import { formatMinor, parseMoney } from './money/text'

const currency = fc.constantFrom<Currency>(...currencies)
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })

describe('rounding', () => {
  test('half goes away from zero, on both sides', () => {
    expect([25n, -25n, 24n, -24n, 26n].map((n) => roundHalfUp(n, 10n))).toEqual([3, -3, 2, -2, 3])
    expect(Object.is(roundHalfUp(-1n, 10n), 0)).toBe(true)
    expect(() => roundHalfUp(1n, 0n)).toThrow(RangeError)
  })

  test('is never further than half from the exact value', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.bigInt(1n, 10n ** 6n), (n, d) => {
        const error = (BigInt(roundHalfUp(n, d)) * d - n) * 2n
        expect(error <= d && error >= -d).toBe(true)
      }),
    )
  })

  test('23 % of 0.05 is 0.01, and 3 × 3.24 at 19 % rounds once', () => {
    expect(percentage(money(5, 'EUR'), 2300)).toEqual(money(1, 'EUR'))
    expect(percentage(multiply(money(108, 'EUR'), 3), 1900)).toEqual(money(62, 'EUR'))
    expect(() => multiply(money(108, 'EUR'), 1.5)).toThrow(RangeError)
  })
})

test('amounts of two currencies never mix', () => {
  fc.assert(
    fc.property(currency, currency, amount, amount, (a, b, x, y) => {
      fc.pre(a !== b)
      expect(() => add(money(x, a), money(y, b))).toThrow(TypeError)
    }),
  )
})

test('an amount and its negation cancel out, and are ordered around zero', () => {
  fc.assert(
    fc.property(currency, amount, (code, value) => {
      const each = money(value, code)
      expect(add(each, negate(each))).toEqual(zero(code))
      expect(compare(each, zero(code)) + compare(negate(each), zero(code))).toBe(0)
    }),
  )
})

describe('allocate', () => {
  test('parts add up exactly, and none is off its share by a unit or more', () => {
    const weights = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(amount, weights, currency, (total, shares, code) => {
        const parts = allocate(money(total, code), shares)
        expect(sum(parts, code).amount).toBe(total)
        const whole = shares.reduce((a, b) => a + b, 0)
        if (whole === 0) return
        parts.forEach((part, index) => {
          const off = BigInt(part.amount) * BigInt(whole) - BigInt(total) * BigInt(shares[index] ?? 0)
          expect(off < BigInt(whole) && off > -BigInt(whole)).toBe(true)
        })
      }),
    )
  })

  test('the larger remainder gets the odd unit', () => {
    expect(allocate(money(100, 'EUR'), [1, 1, 1]).map((part) => part.amount)).toEqual([34, 33, 33])
    expect(allocate(money(-5, 'EUR'), [3, 7]).map((part) => part.amount)).toEqual([-2, -3])
    expect(() => allocate(money(5, 'EUR'), [])).toThrow(RangeError)
    expect(() => allocate(money(5, 'EUR'), [-1, 2])).toThrow(RangeError)
  })
})

describe('convert', () => {
  const rates: MicroRates = { EUR: 1_000_000, PLN: 250_000, JPY: 6_000, KWD: 3_000_000 }

  test('respects the exponents of both currencies', () => {
    expect(convert(money(100, 'EUR'), 'PLN', rates)).toEqual(money(400, 'PLN'))
    expect(convert(money(600, 'EUR'), 'JPY', rates)).toEqual(money(1000, 'JPY'))
    expect(convert(money(1000, 'JPY'), 'KWD', rates)).toEqual(money(2000, 'KWD'))
  })

  test('an unknown rate gives nothing rather than something wrong', () => {
    expect(convert(money(100, 'EUR'), 'AED', rates)).toBeNull()
    expect(convert(money(100, 'AED'), 'AED', {})).toEqual(money(100, 'AED'))
    expect(microRate('EUR', 'AED', rates)).toBeNull()
  })

  test('PRD-06 is rounded once: never more than half a minor unit off, and dearer stays dearer', () => {
    const known = fc.constantFrom('EUR' as const, 'PLN' as const, 'JPY' as const, 'KWD' as const)
    const price = fc.integer({ min: 0, max: 10_000_000 })
    fc.assert(
      fc.property(known, known, price, price, (from, to, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((each) => convert(money(each, from), to, rates)!)
        expect(less!.amount).toBeLessThanOrEqual(more!.amount)
        const scale = 10 ** (currencyExponents[to] - currencyExponents[from])
        const exact = (Math.max(a, b) * rates[from]! * scale) / rates[to]!
        expect(Math.abs(more!.amount - exact)).toBeLessThanOrEqual(0.5 + 1e-6)
        // The rate people read is that of the amounts.
        expect(Math.abs(microRate(from, to, rates)! - (rates[from]! * 1_000_000) / rates[to]!)).toBeLessThanOrEqual(0.5)
      }),
    )
  })
})

describe('text', () => {
  const polish = { decimal: ',', group: '\u00a0' }

  test('what is written is read back', () => {
    fc.assert(
      fc.property(currency, amount, (code, value) => {
        const original = money(value || 0, code)
        expect(parseMoney(formatMinor(original), code, { decimal: '.', group: ',' })).toEqual(original)
      }),
    )
  })

  test('forgives spaces, groups and Arabic digits', () => {
    expect(parseMoney(' 1 234,50 ', 'PLN', polish)).toEqual(money(123450, 'PLN'))
    expect(parseMoney('−1\u202f234,5', 'PLN', polish)).toEqual(money(-123450, 'PLN'))
    expect(parseMoney('١٬٢٣٤٫٥٦', 'AED', { decimal: '٫', group: '٬' })).toEqual(money(123456, 'AED'))
    expect(parseMoney('1,234', 'JPY', { decimal: '.', group: ',' })).toEqual(money(1234, 'JPY'))
  })

  test('refuses what is no amount instead of changing it', () => {
    for (const text of ['', 'abc', '1,2,3', '12,345', '--1', '1e5', ',5', '99999999999999999999'])
      expect(parseMoney(text, 'PLN', polish)).toBeNull()
  })
})
