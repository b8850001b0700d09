import fc from 'fast-check'
import { expect, test } from 'vitest'
import { money } from './money'
import { type PriceBreak, type PricedFor, sameBreaks, unitPriceAt, priceSteps } from './price-breaks'
import { customerPrice, orderTotals } from './pricing'

const buyer: PricedFor = { currency: 'PLN', priceGroup: 'B', customerNumber: 'C-1' }
const priceOf = (breaks: PriceBreak[], quantity: number) =>
  unitPriceAt({ listPrice: { PLN: 1000 }, breaks }, buyer, quantity)
const forAll = (from: number, amount: number): PriceBreak => ({
  group: null,
  customerNumber: null,
  currency: 'PLN',
  from,
  amount,
})

test('PRD-07 the lowest of list, group, quantity and own price counts, and says which it was', () => {
  expect(priceOf([], 5)).toEqual({ amount: 950, reason: 'group', from: 1, next: null })
  expect(unitPriceAt({ listPrice: { PLN: 1000 }, breaks: [] }, { ...buyer, priceGroup: 'A' }, 5)).toMatchObject({
    amount: 1000,
    reason: 'list',
  })
  const breaks = [forAll(50, 900), forAll(100, 850), { ...forAll(1, 940), customerNumber: 'C-1' }]
  expect(priceOf(breaks, 49)).toEqual({ amount: 940, reason: 'own', from: 1, next: { from: 50, amount: 900 } })
  expect(priceOf(breaks, 50)).toEqual({ amount: 900, reason: 'quantity', from: 50, next: { from: 100, amount: 850 } })
  expect(priceOf(breaks, 1000)).toEqual({ amount: 850, reason: 'quantity', from: 100, next: null })
})

test('PRD-07 a dearer price by quantity changes nothing, and equal ones are the customer’s own first', () => {
  expect(priceOf([forAll(10, 990)], 10)).toMatchObject({ amount: 950, reason: 'group', next: null })
  expect(priceOf([forAll(10, 900), { ...forAll(10, 900), customerNumber: 'C-1' }], 10)).toMatchObject({ reason: 'own' })
})

test('PRD-07 prices of other groups, customers and currencies are nobody else’s', () => {
  const others: PriceBreak[] = [
    { ...forAll(1, 1), group: 'C' },
    { ...forAll(1, 1), customerNumber: 'C-2' },
    { ...forAll(1, 1), currency: 'EUR' },
  ]
  expect(priceOf(others, 1000)).toEqual({ amount: 950, reason: 'group', from: 1, next: null })
  expect(unitPriceAt({ listPrice: { EUR: 1 }, breaks: [forAll(1, 1)] }, buyer, 1)).toBeNull()
})

const breaks = fc.array(
  fc.record({
    group: fc.constantFrom(null, 'A' as const, 'B' as const, 'C' as const),
    customerNumber: fc.constantFrom(null, 'C-1', 'C-2'),
    currency: fc.constantFrom('PLN' as const, 'EUR' as const),
    from: fc.integer({ min: 1, max: 60 }),
    amount: fc.integer({ min: 1, max: 1200 }),
  }),
  { maxLength: 12 },
)
const buyers = fc.record({
  currency: fc.constantFrom('PLN' as const, 'EUR' as const),
  priceGroup: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
  customerNumber: fc.constantFrom('C-1', 'C-2', 'C-3'),
})
const quantity = fc.integer({ min: 1, max: 80 })

test('PRD-07 more never costs more by the unit, and never more than the list less the group’s discount', () => {
  fc.assert(
    fc.property(breaks, buyers, quantity, quantity, (all, who, a, b) => {
      const prices = { listPrice: { PLN: 1000, EUR: 250 }, breaks: all }
      const [few, many] = [Math.min(a, b), Math.max(a, b)].map((each) => unitPriceAt(prices, who, each)!)
      expect(many!.amount).toBeLessThanOrEqual(few!.amount)
      const usual = customerPrice(money(prices.listPrice[who.currency], who.currency), who.priceGroup).amount
      expect(few!.amount).toBeLessThanOrEqual(usual)
    }),
  )
})

test('PRD-07 what is announced for the next quantity is what is asked there, and nothing changes before it', () => {
  fc.assert(
    fc.property(breaks, buyers, quantity, (all, who, some) => {
      const prices = { listPrice: { PLN: 1000, EUR: 250 }, breaks: all }
      const now = unitPriceAt(prices, who, some)!
      const last = now.next ? now.next.from - 1 : some + 100
      expect(unitPriceAt(prices, who, last)!.amount).toBe(now.amount)
      if (now.next) expect(unitPriceAt(prices, who, now.next.from)!.amount).toBe(now.next.amount)
    }),
  )
})

test('PRD-07 the order of prices does not matter, and lines at any prices add up to the total', () => {
  fc.assert(
    fc.property(breaks, buyers, fc.array(quantity, { maxLength: 8 }), (all, who, quantities) => {
      const listPrice = { PLN: 1000, EUR: 250 }
      const lines = quantities.map((ordered) => ({
        ordered,
        confirmed: null,
        unitPrice: unitPriceAt({ listPrice, breaks: all }, who, ordered)!.amount,
      }))
      const turned = quantities.map((each) => unitPriceAt({ listPrice, breaks: all.toReversed() }, who, each)!.amount)
      expect(turned).toEqual(lines.map(({ unitPrice }) => unitPrice))
      const { net, freight, tax, total } = orderTotals(lines, 500, 2300, who.currency)
      expect(net).toBe(lines.reduce((sum, { ordered, unitPrice }) => sum + ordered * unitPrice, 0))
      expect(total).toBe(net + freight + tax)
      expect(sameBreaks(all, all.toReversed())).toBe(JSON.stringify(all) === JSON.stringify(all.toReversed()))
    }),
  )
})

test('PRD-07 the steps of a price begin with the least that can be ordered, become less, and hold for every quantity', () => {
  fc.assert(
    fc.property(breaks, buyers, quantity, quantity, (all, who, least, more) => {
      const prices = { listPrice: { PLN: 1000, EUR: 250 }, breaks: all }
      const steps = priceSteps(prices, who, least)
      expect(steps[0]?.from).toBe(least)
      for (const [at, { from, amount }] of steps.slice(1).entries()) {
        expect(from).toBeGreaterThan(steps[at]!.from)
        expect(amount).toBeLessThan(steps[at]!.amount)
      }
      const wanted = least + more
      expect(steps.findLast(({ from }) => from <= wanted)?.amount).toBe(unitPriceAt(prices, who, wanted)!.amount)
    }),
  )
  expect(priceSteps({ listPrice: { EUR: 1 }, breaks: [] }, { ...buyer, currency: 'PLN' }, 1)).toEqual([])
})

test('PRD-05 a market’s own list price counts for its customers alone, and the group’s discount comes off it', () => {
  fc.assert(
    fc.property(
      buyers,
      fc.constantFrom('PL', 'DE', 'FR'),
      fc.integer({ min: 1, max: 2000 }),
      (who, country, amount) => {
        const offer = {
          markets: null,
          languages: null,
          marketPrices: [{ market: 'DE' as const, currency: who.currency, amount }],
        }
        const listPrice = { PLN: 1000, EUR: 250 }
        const list = country === 'DE' ? amount : listPrice[who.currency]
        const price = unitPriceAt({ listPrice, offer, breaks: [] }, { ...who, country }, 1)
        expect(price?.amount).toBe(customerPrice(money(list, who.currency), who.priceGroup).amount)
      },
    ),
  )
})
