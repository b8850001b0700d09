import fc from 'fast-check'
import { expect, test } from 'vitest'
import { money } from './money'
import { chargedQuantity, customerPrice, freightFor, orderTotals } from './pricing'

test('price groups lower the list price, rounded once per unit', () => {
  expect(customerPrice(money(1999, 'EUR'), 'A').amount).toBe(1999)
  expect(customerPrice(money(1999, 'EUR'), 'B').amount).toBe(1899)
  expect(customerPrice(money(1995, 'EUR'), 'C').amount).toBe(1795)
})

test('freight is flat below the free value and nothing from it on', () => {
  expect(freightFor(money(99_999, 'EUR')).amount).toBe(1_800)
  expect(freightFor(money(100_000, 'EUR')).amount).toBe(0)
  expect(freightFor(money(0, 'EUR')).amount).toBe(0)
})

test('lines, freight and tax add up to the total', () => {
  const line = fc.record({
    ordered: fc.nat(5000),
    confirmed: fc.option(fc.nat(5000)),
    unitPrice: fc.nat(500_000),
  })
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 20 }),
      fc.nat(10_000),
      fc.constantFrom(0, 500, 1900, 2300),
      (lines, freight, tax) => {
        const totals = orderTotals(lines, freight, tax, 'PLN')
        const net = lines.reduce((sum, each) => sum + each.unitPrice * chargedQuantity(each), 0)
        expect(totals.net).toBe(net)
        expect(totals.total).toBe(net + freight + totals.tax)
        expect(Math.abs(totals.tax * 10_000 - (net + freight) * tax)).toBeLessThanOrEqual(5_000)
      },
    ),
  )
})
