import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar'
import { type DiscountTerms, discountFor, effectiveBasisPoints, settledBy, yearlyCost } from './discount'
import { type ChosenCredit, type ChosenInvoice, planPayment } from './plan'
import { discountTerms } from './terms'

const today = '2026-11-20'
const terms = (basisPoints: number, base: number, more: Partial<DiscountTerms> = {}): DiscountTerms => ({
  ...{ basisPoints, base, until: today, partial: true },
  ...more,
})
const invoice = (parts: Partial<ChosenInvoice> = {}): ChosenInvoice => {
  const total = parts.total ?? 100_000
  const open = parts.open ?? total
  return {
    ...{ id: 'i1', number: 'INV-1', dueOn: '2026-12-01', amount: null, discountTaken: 0, discount: null },
    ...{ total, open, payable: open },
    ...parts,
  }
}
const credit = (parts: Partial<ChosenCredit> = {}): ChosenCredit => ({
  ...{ id: 'c1', kind: 'creditMemo', number: 'CM-1', issuedOn: '2026-11-01', remaining: 20_000, invoiceId: null },
  ...parts,
})

describe('INV-18 early-payment discount, the worked examples of the domain rules §4', () => {
  test('the last day is included, and a day later there is nothing', () => {
    const offer = invoice({ discount: terms(200, 100_000, { until: today }) })
    expect(discountFor(offer, 100_000, today)).toBe(2_000)
    expect(discountFor(offer, 100_000, addDays(today, 1))).toBe(0)
    expect(
      discountTerms({ basisPoints: 200, days: 10, of: 'total', partial: true }, '2021-05-25', { goods: 1, total: 2 }),
    ).toMatchObject({ until: '2021-06-04', base: 2 })
  })

  test('of the goods alone 1 210.00 is paid of 1 000 + 230 tax, of everything 1 205.40', () => {
    const paying = (base: number) =>
      planPayment([invoice({ total: 123_000, discount: terms(200, base) })], [], today).amount
    expect(paying(100_000)).toBe(121_000)
    expect(paying(123_000)).toBe(120_540)
  })

  test('a part earns its part: 294.00 settles 300.00 at 2 %, then 693.00 settles the 700.00 left at 1 %', () => {
    const first = settledBy(invoice({ discount: terms(200, 100_000) }), 29_400, 100_000, today)
    expect(first).toEqual({ settled: 30_000, discount: 600 })
    const later = invoice({ open: 70_000, payable: 70_000, discount: terms(100, 100_000) })
    expect(settledBy(later, 69_300, 70_000, today)).toEqual({ settled: 70_000, discount: 700 })
  })

  test('where parts earn nothing, only settling all of it by the date does', () => {
    const discount = terms(200, 100_000, { partial: false })
    expect(settledBy(invoice({ discount }), 29_400, 100_000, today)).toEqual({ settled: 29_400, discount: 0 })
    expect(settledBy(invoice({ discount }), 98_000, 100_000, today)).toEqual({ settled: 100_000, discount: 2_000 })
  })

  test('the rate a customer really gets, and what leaving it costs by the year', () => {
    expect(effectiveBasisPoints(100_000, terms(200, 99_000))).toBe(198)
    expect(yearlyCost(200, '2021-06-04', '2021-06-24')).toBeCloseTo(0.3724, 4)
  })
})

describe('INV-09 what a payment does', () => {
  test('credits go first, the oldest to the invoice that is due first, then money', () => {
    const plan = planPayment(
      [invoice({ id: 'late', number: 'INV-2', dueOn: '2026-12-20' }), invoice({ id: 'first', total: 15_000 })],
      [credit(), credit({ id: 'c0', number: 'CM-0', issuedOn: '2026-10-01', remaining: 10_000 })],
      today,
    )
    expect(
      plan.lines.map(({ invoiceId, credits, cash }) => [invoiceId, credits.map((c) => [c.creditId, c.amount]), cash]),
    ).toEqual([
      [
        'first',
        [
          ['c0', 10_000],
          ['c1', 5_000],
        ],
        0,
      ],
      ['late', [['c1', 15_000]], 85_000],
    ])
    expect(plan).toMatchObject({ credits: 30_000, amount: 85_000, discount: 0, deposited: 0 })
  })

  test('a credit may be kept for one invoice', () => {
    const plan = planPayment(
      [invoice(), invoice({ id: 'i2', number: 'INV-2', dueOn: '2026-12-20' })],
      [credit({ invoiceId: 'i2' })],
      today,
    )
    expect(plan.lines.map(({ credits }) => credits.length)).toEqual([0, 1])
  })

  test('what is more than needed becomes a deposit; credits are never turned into one', () => {
    expect(planPayment([invoice({ amount: 120_000 })], [credit()], today)).toMatchObject({
      credits: 20_000,
      amount: 100_000,
      deposited: 20_000,
    })
    expect(planPayment([invoice({ amount: 20_000 })], [credit({ remaining: 50_000 })], today)).toMatchObject({
      credits: 20_000,
      amount: 0,
      deposited: 0,
    })
  })

  test('§5.1…5.3, §5.10 whatever is chosen: nothing is settled twice, and what is owed changes by money and discount', () => {
    const arbitraryInvoice = fc
      .record({
        total: fc.integer({ min: 1, max: 5_000_000 }),
        paidShare: fc.nat(99),
        pendingShare: fc.nat(50),
        give: fc.option(fc.nat(6_000_000)),
        due: fc.integer({ min: -60, max: 60 }),
        rate: fc.nat(1_000),
        partial: fc.boolean(),
        until: fc.integer({ min: -2, max: 5 }),
        hasTerms: fc.boolean(),
      })
      .map((each) => {
        const open = each.total - Math.floor((each.total * each.paidShare) / 100)
        return {
          ...{ total: each.total, open, payable: open - Math.floor((open * each.pendingShare) / 100) },
          ...{ amount: each.give, dueOn: addDays(today, each.due), discountTaken: 0 },
          discount: each.hasTerms
            ? terms(each.rate, Math.ceil(each.total * 0.8), {
                until: addDays(today, each.until),
                partial: each.partial,
              })
            : null,
        }
      })
    const arbitraryCredit = fc.record({ remaining: fc.nat(3_000_000), age: fc.nat(90), at: fc.option(fc.nat(5)) })
    fc.assert(
      fc.property(
        fc.array(arbitraryInvoice, { minLength: 1, maxLength: 6 }),
        fc.array(arbitraryCredit, { maxLength: 4 }),
        (some, others) => {
          const invoices = some.map((each, index) => ({ ...each, id: `i${index}`, number: `INV-${index}` }))
          const credits = others.map(({ remaining, age, at }, index) =>
            credit({
              ...{ id: `c${index}`, number: `CM-${index}`, remaining, issuedOn: addDays(today, -age) },
              invoiceId: at === null ? null : `i${at % invoices.length}`,
            }),
          )
          const plan = planPayment(invoices, credits, today)
          for (const line of plan.lines) {
            const of = invoices.find(({ id }) => id === line.invoiceId)
            const credited = line.credits.reduce((sum, { amount }) => sum + amount, 0)
            expect(line.settled).toBe(credited + line.cash + line.discount)
            expect(line.settled).toBeLessThanOrEqual(of?.payable ?? 0)
            expect(line.openAfter).toBe((of?.open ?? 0) - line.settled)
            expect(
              Math.min(line.cash, line.discount, line.over, ...line.credits.map((each) => each.amount)),
            ).toBeGreaterThanOrEqual(0)
            if (of?.amount === null) expect(line.settled).toBe(of.payable)
            else {
              const given = credited + line.cash + line.over
              expect(given).toBeLessThanOrEqual(of?.amount ?? 0)
              if (line.settled < (of?.payable ?? 0)) expect(given).toBe(of?.amount)
              expect(line.over).toBe(Math.max((of?.amount ?? 0) - (of?.payable ?? 0), 0))
            }
          }
          for (const { id, remaining } of credits) {
            const used = plan.lines.flatMap((line) => line.credits.filter(({ creditId }) => creditId === id))
            expect(used.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(remaining)
          }
          // Open invoices − credits − deposits go down by the money and the discount, and by nothing else.
          const settled = plan.lines.reduce((sum, line) => sum + line.settled, 0)
          expect(settled - plan.credits + plan.deposited).toBe(plan.amount + plan.discount)
        },
      ),
    )
  })
})
