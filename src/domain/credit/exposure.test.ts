import { expect, test } from 'vitest'
import { availableCredit, exceedsCredit, exposureOf } from './exposure'

/** The worked example of the domain rules, §3, in cents. */
const position = {
  openInvoices: 3_120_000,
  unappliedCredits: 120_000,
  openOrders: 900_000,
  shippedNotInvoiced: 250_000,
  pendingApproval: 300_000,
}
const limit = 5_000_000

test('INV-12 exposure and available credit of the worked example', () => {
  expect(exposureOf(position)).toBe(4_150_000)
  expect(availableCredit(limit, position)).toBe(550_000)
})

test('INV-24 an order exactly at the limit passes, one cent more does not, and paying a cent releases it', () => {
  expect(exceedsCredit(limit, position, 550_000)).toBe(false)
  expect(exceedsCredit(limit, position, 550_001)).toBe(true)
  expect(exceedsCredit(limit, { ...position, openInvoices: position.openInvoices - 1 }, 550_001)).toBe(false)
})

test('INV-24 no limit stops nothing, a limit of zero stops everything', () => {
  expect(availableCredit(null, position)).toBeNull()
  expect(exceedsCredit(null, position, 99_999_999)).toBe(false)
  const none = { openInvoices: 0, unappliedCredits: 0, openOrders: 0, shippedNotInvoiced: 0, pendingApproval: 0 }
  expect(exceedsCredit(0, none, 1)).toBe(true)
})
