import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkdays } from '../calendar'
import type { IsoDate } from '../clock'
import type { Currency } from '../money'
import { freightFor, orderTotals } from '../pricing'
import { money } from '../money'
import { chargedDeliveries, deliverySplits, type LineToPlan, planDeliveries } from './delivery-plan'
import { sharesOf } from './delivery-shares'

const today = '2026-11-20' as IsoDate
const base: LineToPlan = {
  ...{ key: 'a', quantity: 10, multiple: 1, leadTimeDays: 5, home: null, to: '', wishedOn: null, isService: false },
  stock: [
    { code: 'POZ', quantity: 60 },
    { code: 'GDA', quantity: 25 },
  ],
}
const plan = (lines: Partial<LineToPlan>[], split: (typeof deliverySplits)[number]) =>
  planDeliveries(
    lines.map((line, at) => ({ ...base, key: `l${at}`, ...line })),
    split,
    today,
  )

describe('planDeliveries', () => {
  test('ORD-18 ORD-20 takes each line from its own warehouse, else from one that has all of it, else from several', () => {
    const deliveries = plan([{}, { home: 'GDA' }, { home: 'GDA', quantity: 30 }, { quantity: 80 }], 'warehouse')
    expect(deliveries).toMatchObject([
      {
        warehouse: 'POZ',
        lines: [
          { key: 'l0', quantity: 10 },
          { key: 'l2', quantity: 30 },
          { key: 'l3', quantity: 60 },
        ],
      },
      {
        warehouse: 'GDA',
        lines: [
          { key: 'l1', quantity: 10 },
          { key: 'l3', quantity: 20 },
        ],
      },
    ])
  })

  test('ORD-19 sends what is there the next workday, in whole packages, and the rest after its lead time', () => {
    const [now, later, ...more] = plan([{ quantity: 100, multiple: 10 }, {}], 'availability')
    expect(more).toEqual([])
    expect(now).toMatchObject({ dispatchOn: addWorkdays(today, 1), warehouse: null })
    expect(now!.lines).toEqual([
      { key: 'l0', quantity: 80 },
      { key: 'l1', quantity: 10 },
    ])
    expect(later).toMatchObject({ dispatchOn: addWorkdays(today, 5), lines: [{ key: 'l0', quantity: 20 }] })
  })

  test('together leaves when the last of it is there; other addresses, later wishes and services go apart', () => {
    const lines = [{}, { quantity: 200 }, { to: 'site' }, { wishedOn: '2027-01-11' as IsoDate }, { isService: true }]
    const deliveries = plan(lines, 'together')
    expect(deliveries.map(({ to, dispatchOn, isService }) => [to, dispatchOn, isService])).toEqual([
      ['site', addWorkdays(today, 1), false],
      ['', addWorkdays(today, 5), false],
      ['', addWorkdays(today, 5), true],
      ['', '2027-01-11', false],
    ])
    expect(chargedDeliveries(deliveries, false)).toBe(3)
    expect(chargedDeliveries(plan([{}, { home: 'GDA' }], 'warehouse'), false)).toBe(2)
    expect(chargedDeliveries(plan([{}, { home: 'GDA' }], 'warehouse'), true)).toBe(1)
  })
})

const piece = fc.integer({ min: 0, max: 120 })
const lineToPlan = fc.record({
  quantity: fc.integer({ min: 1, max: 300 }),
  multiple: fc.constantFrom(1, 5, 10),
  leadTimeDays: fc.integer({ min: 0, max: 30 }),
  stock: fc.tuple(piece, piece, piece).map((all) => all.map((quantity, at) => ({ code: `W${at}`, quantity }))),
  home: fc.constantFrom(null, 'W0', 'W2', 'gone'),
  to: fc.constantFrom('', 'site', 'yard'),
  wishedOn: fc.constantFrom<(IsoDate | null)[]>(null, '2026-11-23' as IsoDate, '2027-03-01' as IsoDate),
  isService: fc.boolean(),
  unitPrice: fc.integer({ min: 0, max: 5_000_000 }),
})
const split = fc.constantFrom(...deliverySplits)
const currency = fc.constantFrom<Currency[]>('JPY', 'PLN', 'EUR', 'KWD')

describe('every plan', () => {
  test('ORD-18 ORD-19 has every piece exactly once, no empty delivery, and nothing before it is there or wished', () => {
    fc.assert(
      fc.property(fc.array(lineToPlan, { minLength: 1, maxLength: 8 }), split, (lines, by) => {
        const keyed = lines.map((line, at) => ({ ...line, key: `l${at}` }))
        const deliveries = planDeliveries(keyed, by, today)
        for (const line of keyed) {
          const parts = deliveries.flatMap((each) => each.lines.filter(({ key }) => key === line.key))
          expect(parts.reduce((sum, part) => sum + part.quantity, 0)).toBe(line.quantity)
          const its = deliveries.filter((each) => each.lines.some(({ key }) => key === line.key))
          for (const each of its) {
            expect([each.to, each.isService]).toEqual([line.to, line.isService])
            expect(each.dispatchOn >= (line.wishedOn ?? addWorkdays(today, 1))).toBe(true)
          }
        }
        for (const each of deliveries) {
          expect(each.lines.every(({ quantity }) => quantity > 0)).toBe(true)
          expect(new Set(each.lines.map(({ key }) => key)).size).toBe(each.lines.length)
        }
      }),
    )
  })

  test('ORD-18 takes no more from a warehouse than lies there, unless the rest waits for goods', () => {
    fc.assert(
      fc.property(lineToPlan, (line) => {
        const deliveries = planDeliveries([{ ...line, key: 'l', isService: false }], 'availability', today)
        const stock = line.stock.reduce((sum, { quantity }) => sum + quantity, 0)
        const [now] = deliveries
        if (deliveries.length === 2) expect(now!.lines[0]!.quantity).toBeLessThanOrEqual(stock)
      }),
    )
  })

  test('sums of the deliveries are the order’s to the minor unit, with 0, 2 and 3 decimals', () => {
    const many = fc.array(lineToPlan, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        many,
        split,
        fc.boolean(),
        currency,
        fc.integer({ min: 0, max: 2700 }),
        (lines, by, own, code, tax) => {
          const keyed = lines.map((line, at) => ({ ...line, key: `l${at}` }))
          const deliveries = planDeliveries(keyed, by, today)
          const charged = chargedDeliveries(deliveries, own)
          const priced = keyed.map(({ quantity, unitPrice }) => ({ ordered: quantity, confirmed: null, unitPrice }))
          const net = priced.reduce((sum, each) => sum + each.ordered * each.unitPrice, 0)
          const totals = orderTotals(priced, freightFor(money(net, code)).amount * charged, tax, code)
          const priceOf = (key: string): number => keyed.find((line) => line.key === key)!.unitPrice
          const shares = sharesOf(
            deliveries.map(({ lines: parts, isService }) => ({
              isService,
              net: parts.reduce((sum, { key, quantity }) => sum + quantity * priceOf(key), 0),
            })),
            totals,
            code,
          )
          for (const name of ['net', 'freight', 'tax', 'total'] as const) {
            expect(shares.reduce((sum, share) => sum + share[name], 0)).toBe(totals[name])
            expect(shares.every((share) => share[name] >= 0)).toBe(true)
          }
          for (const share of shares) expect(share.net + share.freight + share.tax).toBe(share.total)
        },
      ),
    )
  })
})
