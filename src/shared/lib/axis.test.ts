import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisTop } from './axis'

describe('axisTop', () => {
  it('is never below the greatest value and at most one and a half times as high', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10_000_000_000 }), fc.integer({ min: 1, max: 6 }), (greatest, parts) => {
        const top = axisTop(greatest, parts)
        expect(top).toBeGreaterThanOrEqual(greatest)
        expect(top).toBeLessThanOrEqual(greatest * 1.5)
        expect(Number.isInteger(top / parts)).toBe(true)
      }),
    )
  })

  it('leaves an axis for days without sales', () => {
    expect(axisTop(0, 4)).toBe(4)
  })
})
