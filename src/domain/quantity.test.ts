import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOrderable, nextOrderable, quantityFault } from './quantity'

const rule = fc.record({ minimum: fc.integer({ min: 1, max: 500 }), multiple: fc.integer({ min: 1, max: 100 }) })

test('the next orderable quantity is orderable, not smaller, and the first such', () => {
  fc.assert(
    fc.property(fc.nat(10_000), rule, (quantity, each) => {
      const next = nextOrderable(quantity, each)
      expect(isOrderable(next, each)).toBe(true)
      expect(next).toBeGreaterThanOrEqual(quantity)
      expect(nextOrderable(next, each)).toBe(next)
      for (let below = Math.max(quantity, 0); below < next; below += 1) expect(isOrderable(below, each)).toBe(false)
    }),
  )
})

test('says what is wrong with a quantity', () => {
  const box = { minimum: 30, multiple: 25 }
  expect(quantityFault(50, box)).toBeNull()
  expect(quantityFault(25, box)).toEqual({ code: 'tooSmall', params: { minimum: 50 } })
  expect(quantityFault(60, box)).toEqual({ code: 'multipleOf', params: { multiple: 25, next: 75 } })
  expect(quantityFault(1.5, box)).toEqual({ code: 'notAnInteger' })
  expect(quantityFault(2_000_000, box)?.code).toBe('tooLarge')
})
