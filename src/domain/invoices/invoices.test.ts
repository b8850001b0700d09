import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar'
import { agingBucket, agingOf } from './aging'
import { invoiceStatus, isDueSoon, isOverdue } from './status'

const today = '2026-11-20'

test('status follows the open amount, and overdue is a flag of its own', () => {
  expect(invoiceStatus({ total: 100, paid: 0 })).toBe('open')
  expect(invoiceStatus({ total: 100, paid: 40 })).toBe('partlyPaid')
  expect(invoiceStatus({ total: 100, paid: 100 })).toBe('paid')
  expect(isOverdue({ total: 100, paid: 40, dueOn: addDays(today, -1) }, today)).toBe(true)
  expect(isOverdue({ total: 100, paid: 40, dueOn: today }, today)).toBe(false)
  expect(isOverdue({ total: 100, paid: 100, dueOn: addDays(today, -90) }, today)).toBe(false)
})

test('due soon is today and the next seven days', () => {
  const due = (days: number) => isDueSoon({ total: 100, paid: 0, dueOn: addDays(today, days) }, today)
  expect([-1, 0, 7, 8].map(due)).toEqual([false, true, true, false])
})

test('buckets include their upper edge', () => {
  const bucket = (days: number) => agingBucket(addDays(today, -days), today)
  expect([0, 1, 30, 31, 60, 61, 90, 91].map(bucket)).toEqual([
    'current',
    'days30',
    'days30',
    'days60',
    'days60',
    'days90',
    'days90',
    'older',
  ])
})

test('an aging adds up to what is open in its currency', () => {
  const invoice = fc.record({
    total: fc.nat(1_000_000),
    age: fc.integer({ min: -60, max: 400 }),
    share: fc.nat(100),
    currency: fc.constantFrom('EUR' as const, 'PLN' as const),
  })
  fc.assert(
    fc.property(fc.array(invoice), (list) => {
      const invoices = list.map(({ total, age, share, currency }) => ({
        total,
        currency,
        paid: Math.floor((total * share) / 100),
        dueOn: addDays(today, -age),
      }))
      const open = invoices
        .filter((each) => each.currency === 'EUR')
        .reduce((sum, each) => sum + each.total - each.paid, 0)
      const aging = agingOf(invoices, 'EUR', today)
      expect(Object.values(aging).reduce((a, b) => a + b, 0)).toBe(open)
    }),
  )
})
