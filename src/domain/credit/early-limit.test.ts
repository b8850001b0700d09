import { expect, test } from 'vitest'
import { earnsHigherLimit, raiseOf } from './early-limit'

const due = (dueOn: string, settledOn: string | null) => ({ dueOn, settledOn })
const inTime = [due('2026-10-01', '2026-10-01'), due('2026-10-09', '2026-09-30'), due('2026-11-02', '2026-11-01')]

test('INV-21 a higher limit is earned by paying everything by its due date, and by no less', () => {
  expect(earnsHigherLimit(inTime)).toBe(true)
  expect(earnsHigherLimit(inTime.slice(0, 2))).toBe(false)
  expect(earnsHigherLimit([...inTime, due('2026-11-10', '2026-11-11')])).toBe(false)
  expect(earnsHigherLimit([...inTime, due('2026-11-10', null)])).toBe(false)
})

test('INV-21 the raise is a share of the limit; no limit and a limit of zero stay what they are', () => {
  expect(raiseOf(5_000_000, 1_000)).toBe(500_000)
  expect(raiseOf(0, 1_000)).toBe(0)
  expect(raiseOf(null, 1_000)).toBe(0)
})
