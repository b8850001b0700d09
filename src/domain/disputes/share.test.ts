import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOf } from './share'

test('all pieces come to the whole line, fewer never to more than it', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 500 }), fc.nat(500), (gross, quantity, pieces) => {
      expect(shareOf(gross, quantity, quantity)).toBe(gross)
      expect(shareOf(gross, quantity, pieces)).toBeLessThanOrEqual(gross)
    }),
  )
})
