import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reducedSize } from './reduce-picture'

test('a picture is never enlarged, fits, and keeps its proportions to the pixel', () => {
  const side = fc.integer({ min: 1, max: 20_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const small = reducedSize(width, height)
      expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(1600)
      expect(small.width).toBeLessThanOrEqual(width)
      if (Math.max(width, height) <= 1600) expect(small).toEqual({ width, height })
      const exact = (small.width * height) / width
      if (small.height > 1) expect(Math.abs(small.height - exact)).toBeLessThanOrEqual(1 + height / width)
    }),
  )
})
