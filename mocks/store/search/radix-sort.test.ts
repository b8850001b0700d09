import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortPlaces } from './radix-sort'

const key = fc.oneof(fc.nat(), fc.integer({ min: 0, max: 600_000_000_000 }), fc.constant(Infinity), fc.nat({ max: 3 }))

it('sorts as comparing does, and equal keys by place', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      const places = keys.map((_, place) => place)
      const byKey = (a: number, b: number): number => {
        const [left = 0, right = 0] = [keys[a], keys[b]]
        return left === right ? a - b : left - right
      }
      expect([...sortPlaces((place) => keys[place] ?? 0, keys.length)]).toEqual(places.toSorted(byKey))
    }),
  )
})

it('sorts many rows by the same order as few', () => {
  const keys = Array.from({ length: 20_000 }, (_, place) => (place * 7_919_000_003) % 100_000_007)
  const sorted = sortPlaces((place) => keys[place] ?? 0, keys.length)
  expect(Array.from(sorted, (place) => keys[place])).toEqual(keys.toSorted((a, b) => a - b))
})
