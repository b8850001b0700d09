import { expect, test } from 'vitest'
import { instantOf } from './moment'

const now = Date.parse('2026-10-24T22:00:00Z')
const at = (local: string) => instantOf({ mode: 'at', local }, now, 'Europe/Warsaw')

test('ADM-13 a time by the clock on the wall is of the person’s own zone, also in the night the clocks change', () => {
  expect(at('2026-10-25T01:30')).toBe(Date.parse('2026-10-24T23:30:00Z'))
  expect(at('2026-10-25T02:30')).toBe(Date.parse('2026-10-25T00:30:00Z'))
  expect(at('2026-10-25T08:00')).toBe(Date.parse('2026-10-25T07:00:00Z'))
  expect([at('2026-10-24T20:00'), at(''), at('soon')]).toEqual([null, null, null])
})

test('ADM-13 a time from now is so many seconds ahead', () => {
  expect(instantOf({ mode: 'in', seconds: 90 }, now, 'UTC')).toBe(now + 90_000)
  expect(instantOf({ mode: 'in', seconds: null }, now, 'UTC')).toBeNull()
})
