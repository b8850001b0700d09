import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../calendar'
import { type Bill, billDue } from './bill'
import { change, isVoidable, type Wish } from './change'
import { daysIn, monthsAfter, periodAt } from './periods'
import { prorate } from './proration'
import { nextBill, plannedLines, recurringOf, type Subscription, type SubscriptionLine } from './subscription'

const words = { en: 'x', pl: 'x', de: 'x', ar: 'x' }
const line = (key: string, more: Partial<SubscriptionLine> = {}): SubscriptionLine => ({
  ...{ key, name: words, kind: 'addOn', required: false, needs: null, perUnit: false, unitPrice: 1_000, quantity: 0 },
  ...{ minimum: 1, maximum: 50, ...more },
})
const begun = (more: Partial<Subscription> = {}): Subscription => ({
  ...{ status: 'active', every: 'month', anchorOn: '2026-04-01', paidUntil: '2026-05-01', lastBilledOn: '2026-04-01' },
  ...{ termMonths: 12, renewsOn: '2027-04-01', endsOn: null, charges: [], changes: [] },
  lines: [
    line('seat', { kind: 'plan', unitPrice: 3_000, quantity: 5 }),
    line('support', { required: true, perUnit: true, unitPrice: 450, quantity: 5 }),
    line('library'),
    line('rendering', { needs: 'library', perUnit: true, unitPrice: 600 }),
  ],
  ...more,
})
const on = (today: string) => ({ today, at: Date.parse(`${today}T10:00:00Z`), by: 'Ines Calder' })
const done = (subscription: Subscription, wish: Wish, today: string): Subscription => {
  const result = change(subscription, wish, on(today))
  if (!result.ok) throw new Error(result.fault)
  return result.subscription
}
const faultOf = (subscription: Subscription, wish: Wish, today = '2026-04-19') => {
  const result = change(subscription, wish, on(today))
  return result.ok ? null : result.fault
}
const quantities = ({ lines }: Subscription) => Object.fromEntries(lines.map(({ key, quantity }) => [key, quantity]))
const onlySeats = (quantity: number) => begun({ lines: [line('seat', { kind: 'plan', unitPrice: 3_000, quantity })] })

describe('billing periods', () => {
  test('SUB-01 what is anchored on the 31st is billed on the last day of shorter months and returns to the 31st', () => {
    const days = Array.from({ length: 6 }, (_, months) => monthsAfter('2026-01-31', months))
    expect(days).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'])
    expect(periodAt('2026-01-31', 'month', '2026-03-30')).toEqual({ from: '2026-02-28', until: '2026-03-31' })
  })

  test('every day is in exactly one period', () => {
    const anchors = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 900 }))
    fc.assert(
      fc.property(anchors, fc.constantFrom('month', 'quarter', 'year'), ([start, later], every) => {
        const anchor = addDays('2025-01-01', start)
        const date = addDays(anchor, later)
        const period = periodAt(anchor, every, date)
        expect(period.from <= date && date < period.until).toBe(true)
        expect(periodAt(anchor, every, period.from)).toEqual(period)
        expect(periodAt(anchor, every, period.until).from).toBe(period.until)
      }),
    )
  })
})

describe('proration', () => {
  test('SUB-04 the worked examples: 5 to 8 at 30.00 with 12 of 30 days left is 36.00; 10 to 20 at mid-period is 5', () => {
    expect(prorate(5 * 3_000, 8 * 3_000, 12, 30).amount).toBe(3_600)
    expect(prorate(1_000, 2_000, 15, 30)).toEqual({ credit: 500, charge: 1_000, amount: 500 })
    const more = done(onlySeats(5), { kind: 'quantity', quantity: 8 }, '2026-04-19')
    expect(more.charges).toMatchObject([{ quantity: 3, days: 12, ofDays: 30, amount: 3_600 }])
    expect(nextBill(more)).toEqual({ on: '2026-05-01', charges: 3_600, recurring: 24_000 })
  })

  test('several changes of one day cost together what a single one would', () => {
    const small = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(
        fc.array(small, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 9_999 }),
        (steps, price) => {
          const sums = steps.map((_, at) => steps.slice(0, at + 1).reduce((a, b) => a + b, 0) * price)
          const apart = sums.reduce((sum, to, at) => sum + prorate(sums[at - 1] ?? 0, to, 11, 31).amount, 0)
          expect(apart).toBe(prorate(0, sums.at(-1) ?? 0, 11, 31).amount)
        },
      ),
    )
  })
})

describe('changes', () => {
  test('SUB-04 more takes effect at once, less with the next period and without a credit', () => {
    const less = done(begun(), { kind: 'quantity', quantity: 3 }, '2026-04-10')
    expect(quantities(less)).toMatchObject({ seat: 5, support: 5 })
    expect(less.changes).toMatchObject([{ kind: 'quantity', state: 'scheduled', effectiveOn: '2026-05-01', amount: 0 }])
    expect(nextBill(less)).toEqual({ on: '2026-05-01', charges: 0, recurring: 3 * 3_450 })
    const later = billDue(less, '2026-05-01').subscription
    expect(quantities(later)).toMatchObject({ seat: 3, support: 3 })
  })

  test('SUB-05 add-ons bring what they need and take along what needs them; required ones stay', () => {
    const both = done(begun(), { kind: 'addOns', addOns: [{ key: 'rendering', quantity: 1 }] }, '2026-04-16')
    expect(quantities(both)).toMatchObject({ library: 1, rendering: 5 })
    const neither = done(both, { kind: 'addOns', addOns: [{ key: 'library', quantity: 0 }] }, '2026-04-20')
    expect(Object.fromEntries(plannedLines(neither).map(({ key, quantity }) => [key, quantity]))).toMatchObject({
      ...{ library: 0, rendering: 0, support: 5 },
    })
    expect(faultOf(begun(), { kind: 'addOns', addOns: [{ key: 'support', quantity: 0 }] })).toBe('required')
    const contrary = {
      kind: 'addOns' as const,
      addOns: [
        { key: 'rendering', quantity: 1 },
        { key: 'library', quantity: 0 },
      ],
    }
    expect(faultOf(begun(), contrary)).toBe('needs')
    expect(faultOf(begun(), { kind: 'quantity', quantity: 0 })).toBe('bounds')
    expect(faultOf(begun(), { kind: 'quantity', quantity: 5 })).toBe('sameAlready')
  })

  test('SUB-06 suspended, nothing is billed; resumed, what was missed is not caught up', () => {
    const off = done(begun(), { kind: 'suspend' }, '2026-04-10')
    expect(nextBill(off)).toBeNull()
    expect(billDue(off, '2026-07-01').bill).toBeNull()
    const within = done(off, { kind: 'resume' }, '2026-04-20')
    expect([within.charges, nextBill(within)?.on]).toEqual([[], '2026-05-01'])
    const later = done(off, { kind: 'resume' }, '2026-06-16')
    expect(later.charges.reduce((sum, { amount }) => sum + amount, 0)).toBe((5 * 3_450 * 15) / 30)
    expect(nextBill(later)).toMatchObject({ on: '2026-07-01', recurring: 5 * 3_450 })
  })

  test('SUB-07 cancelled, it goes on to the end of what is paid for; until then the cancellation can be voided', () => {
    const ending = done(begun(), { kind: 'cancel' }, '2026-04-10')
    expect(ending).toMatchObject({ status: 'active', endsOn: '2026-05-01' })
    expect(faultOf(ending, { kind: 'quantity', quantity: 9 })).toBe('ending')
    expect(done(ending, { kind: 'void', change: 1 }, '2026-04-11')).toMatchObject({ endsOn: null })
    expect(billDue(ending, '2026-05-01')).toMatchObject({ bill: null, subscription: { status: 'ended' } })
    expect(faultOf(billDue(ending, '2026-05-01').subscription, { kind: 'resume' })).toBe('ended')
  })

  test('SUB-04 a new wish takes the place of what was scheduled, and more can be voided on its own day only', () => {
    const less = done(begun(), { kind: 'quantity', quantity: 3 }, '2026-04-10')
    const more = done(less, { kind: 'quantity', quantity: 7 }, '2026-04-12')
    expect(more.changes.map(({ state }) => state)).toEqual(['voided', 'applied'])
    expect([isVoidable(more, 2, '2026-04-12'), isVoidable(more, 2, '2026-04-13')]).toEqual([true, false])
    expect(quantities(done(more, { kind: 'void', change: 2 }, '2026-04-12'))).toEqual(quantities(begun()))
  })
})

/** Every day of a year somebody may wish something; what is due is billed first. */
const wishes: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ kind: fc.constant('quantity' as const), quantity: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    kind: fc.constant('addOns' as const),
    addOns: fc.array(
      fc.record({ key: fc.constantFrom('library', 'rendering'), quantity: fc.integer({ min: 0, max: 1 }) }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  fc.record({ kind: fc.constantFrom('suspend' as const, 'resume' as const, 'resume' as const) }),
  fc.record({ kind: fc.constant('void' as const), change: fc.integer({ min: 1, max: 6 }) }),
)
const histories = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), wishes), { maxLength: 25 })

test('SUB-04 over any history, what is billed is what was had: day by day, in whole units, and to the minor unit', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom('2026-04-01', '2026-01-31'), (history, anchorOn) => {
      let today = monthsAfter(anchorOn, 1)
      let now: Subscription = begun({ anchorOn, paidUntil: today, renewsOn: monthsAfter(anchorOn, 12) })
      const bills: Bill[] = []
      const had = new Map<string, number>()
      const bill = () => {
        for (;;) {
          const next = billDue(now, today)
          if (next.subscription === now) return
          if (next.bill) bills.push(next.bill)
          now = next.subscription
        }
      }
      const dayEnds = () => {
        if (now.status !== 'active') return
        const { from } = periodAt(anchorOn, 'month', today)
        for (const each of now.lines)
          if (each.quantity > 0) had.set(`${each.key} ${from}`, (had.get(`${each.key} ${from}`) ?? 0) + each.quantity)
      }
      let suspendedEver = false
      for (const [wait, wish] of history) {
        for (let day = 0; day < wait; day += 1) {
          bill()
          dayEnds()
          today = addDays(today, 1)
        }
        bill()
        const result = change(now, wish, on(today))
        if (result.ok) now = result.subscription
        suspendedEver ||= now.status === 'suspended'
      }
      // Money: a bill is the sum of its lines, and each line is its units over its days, rounded at most twice.
      for (const each of bills) {
        expect(each.net).toBe(each.lines.reduce((sum, { amount }) => sum + amount, 0))
        for (const part of each.lines)
          if (part.kind === 'period') expect(part.amount).toBe(part.quantity * part.unitPrice)
          else
            expect(
              Math.abs(part.amount - (part.quantity * part.unitPrice * part.days) / part.ofDays),
            ).toBeLessThanOrEqual(1)
      }
      // Charges that were neither billed nor voided wait for the next bill: none is lost, none is twice.
      const charged = bills.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'charge'))
      const standing = now.changes
        .filter(({ state }) => state === 'applied')
        .reduce((sum, { amount }) => sum + amount, 0)
      const waiting = now.charges.reduce((sum, { amount }) => sum + amount, 0)
      expect(charged.reduce((sum, { amount }) => sum + amount, 0) + waiting).toBe(standing)
      // Units: in a period that is over, unit-days billed are those that were had, as nothing less counts before its end.
      if (!suspendedEver) {
        const billed = new Map<string, number>()
        for (const { lines } of [
          ...bills,
          { lines: now.charges.map((each) => ({ kind: 'charge' as const, ...each })) },
        ])
          for (const part of lines) {
            const key = `${part.key} ${periodAt(anchorOn, 'month', part.from).from}`
            billed.set(key, (billed.get(key) ?? 0) + part.quantity * daysBetween(part.from, part.until))
          }
        const current = periodAt(anchorOn, 'month', today).from
        for (const [key, units] of had) if (!key.endsWith(current)) expect([key, billed.get(key)]).toEqual([key, units])
      }
      expect(recurringOf(now.lines)).toBeGreaterThanOrEqual(0)
      expect(daysIn(periodAt(anchorOn, 'month', today))).toBeGreaterThanOrEqual(28)
    }),
    { numRuns: 300 },
  )
})
