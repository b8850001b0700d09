import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlapsOf, type Span } from './overlaps'

const spanAt = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => ({ from, until: from + length }))
const spansOf = fc
  .array(spanAt, { maxLength: 12 })
  .map((spans): Span<number>[] => spans.map((span, key) => ({ ...span, key })))

test('at every moment an overlap names exactly what goes on, where more than one does', () => {
  fc.assert(
    fc.property(spansOf, (spans) => {
      const overlaps = overlapsOf(spans)
      for (let at = 0; at < 60; at += 1) {
        const going = spans.filter(({ from, until }) => from <= at && at < until).map(({ key }) => key)
        const told = overlaps.filter(({ from, until }) => from <= at && at < until)
        expect(told.length).toBe(going.length > 1 ? 1 : 0)
        if (told[0]) expect(told[0].keys.toSorted((a, b) => a - b)).toEqual(going)
      }
    }),
  )
})

test('spans that touch do not overlap', () => {
  expect(
    overlapsOf([
      { key: 'a', from: 0, until: 10 },
      { key: 'b', from: 10, until: 20 },
    ]),
  ).toEqual([])
})
