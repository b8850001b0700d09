import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOrderable } from '../quantity'
import { driftsOf } from './drift'

const some = fc.record({
  quantity: fc.integer({ min: 1, max: 100_000 }),
  rule: fc.record({ minimum: fc.integer({ min: 1, max: 500 }), multiple: fc.integer({ min: 1, max: 50 }) }),
  offered: fc.boolean(),
  priceThen: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null }),
  priceNow: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null }),
  available: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null }),
})

describe('what has drifted since a template was used', () => {
  test('TPL-01 nothing is told of what somebody may not see', () => {
    fc.assert(
      fc.property(some, (line) => {
        const found = driftsOf({ ...line, priceThen: null, priceNow: null, available: null, offered: true })
        expect(found).toEqual(isOrderable(line.quantity, line.rule) ? [] : ['quantity'])
      }),
    )
  })

  test('TPL-01 what cannot be had says that alone', () => {
    fc.assert(
      fc.property(some, (line) => {
        expect(driftsOf({ ...line, offered: false })).toEqual(['gone'])
      }),
    )
  })

  test('TPL-01 a price is dearer, cheaper or the same, and the way back says the opposite', () => {
    const opposite = { dearer: 'cheaper', cheaper: 'dearer' } as const
    fc.assert(
      fc.property(some, (line) => {
        const priced = (found: readonly string[]) => found.find((each) => each in opposite)
        const there = priced(driftsOf({ ...line, offered: true }))
        const back = priced(driftsOf({ ...line, offered: true, priceThen: line.priceNow, priceNow: line.priceThen }))
        expect(back).toBe(there && opposite[there as keyof typeof opposite])
        expect(there === undefined).toBe(
          line.priceThen === null || line.priceNow === null || line.priceThen === line.priceNow,
        )
      }),
    )
  })

  test('TPL-01 a line that can be ordered as it was, at the same price, from stock, has not drifted', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 100 }), (line, times) => {
        const quantity = Math.ceil(line.rule.minimum / line.rule.multiple) * line.rule.multiple * times
        expect(driftsOf({ ...line, quantity, offered: true, priceThen: 5, priceNow: 5, available: quantity })).toEqual(
          [],
        )
      }),
    )
  })
})
