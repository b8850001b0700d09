import { expect, test } from 'vitest'
import { expiresSoon } from './card-expiry'

test.each([
  ['11/26', true],
  ['01/27', true],
  ['02/27', false],
  ['11/27', false],
])('SET-05 in November 2026 a card of %s expires soon: %s', (expires, soon) => {
  expect(expiresSoon(expires, Date.parse('2026-11-22T09:42:00Z'))).toBe(soon)
})
