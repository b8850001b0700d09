import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar'
import { type Claimed, claimsOf, firstDue, overdueAmount } from './claims'
import { agingOf } from './aging'
import { isOverdue } from './status'

const dueOn = '2026-11-10'
const amount = fc.nat(5_000)
const invoice: fc.Arbitrary<Claimed> = fc.record({
  total: amount,
  paid: amount,
  dueOn: fc.constant(dueOn),
  disputed: amount,
  respites: fc.array(fc.record({ amount, until: fc.integer({ min: -20, max: 60 }).map((n) => addDays(dueOn, n)) }), {
    maxLength: 3,
  }),
})
const today = fc.integer({ min: -30, max: 120 }).map((days) => addDays(dueOn, days))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

test('§8 the disputed part and what is due add up to what is open, and nothing is below zero', () => {
  fc.assert(
    fc.property(invoice, (each) => {
      const { disputed, due } = claimsOf(each)
      expect(disputed + sum(due.map((part) => part.amount))).toBe(Math.max(each.total - each.paid, 0))
      expect(Math.min(disputed, ...due.map((part) => part.amount), 0)).toBe(0)
      expect(due.map((part) => part.dueOn)).toEqual(due.map((part) => part.dueOn).toSorted())
    }),
  )
})

test('§8 overdue, its amount, its first day and the aging say the same of one invoice', () => {
  fc.assert(
    fc.property(invoice, today, (each, day) => {
      const first = firstDue(each)
      const late = overdueAmount(each, day)
      const { current, ...older } = agingOf([{ ...each, currency: 'EUR' }], 'EUR', day)
      expect(late).toBe(sum(Object.values(older)))
      expect(isOverdue(each, day)).toBe(late > 0)
      expect(first !== null && first < day).toBe(late > 0)
      expect(current + late + claimsOf(each).disputed).toBe(Math.max(each.total - each.paid, 0))
    }),
  )
})

test('a disputed part is never overdue; rejected, it is from the day after its own', () => {
  const open: Claimed = { total: 1000, paid: 700, dueOn, disputed: 300 }
  expect(isOverdue(open, '2027-01-01')).toBe(false)
  const rejected: Claimed = { ...open, disputed: 0, respites: [{ amount: 300, until: '2026-12-01' }] }
  expect(overdueAmount(rejected, '2026-12-01')).toBe(0)
  expect(overdueAmount(rejected, '2026-12-02')).toBe(300)
})
