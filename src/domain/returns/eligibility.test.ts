import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateIn, daysBetween, endOfDay } from '../calendar'
import { type DeliveredPart, lineReturn, type ReturnRules } from './eligibility'

const rules: ReturnRules = { returnDays: 30, returnsOf: 'delivered' }

test('ADM-20 the last day of the window counts, the day after does not', () => {
  const parts = [{ quantity: 5, deliveredOn: '2026-11-01' }]
  expect(lineReturn(5, parts, rules, '2026-12-01')).toEqual({ state: 'open', quantity: 5, until: '2026-12-01' })
  expect(lineReturn(5, parts, rules, '2026-12-02')).toEqual({ state: 'expired', quantity: 0, until: '2026-12-01' })
  expect(lineReturn(5, parts, { ...rules, returnDays: 0 }, '2026-11-01')).toMatchObject({ state: 'open' })
})

test('ADM-20 each shipment has a window of its own, and what has not come has none', () => {
  const parts: DeliveredPart[] = [
    { quantity: 3, deliveredOn: '2026-10-01' },
    { quantity: 2, deliveredOn: '2026-11-20' },
    { quantity: 4, deliveredOn: null },
  ]
  expect(lineReturn(9, parts, rules, '2026-11-25')).toEqual({ state: 'open', quantity: 2, until: '2026-12-20' })
  expect(lineReturn(9, parts, { ...rules, returnsOf: 'all' }, '2026-11-25').quantity).toBe(6)
  expect(lineReturn(9, parts.slice(2), rules, '2026-11-25')).toEqual({
    state: 'notDelivered',
    quantity: 0,
    until: null,
  })
  expect(lineReturn(0, [], { ...rules, returnsOf: 'all' }, '2026-11-25').state).toBe('nothing')
})

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days))
const part = fc.record({ quantity: fc.integer({ min: 1, max: 20 }), deliveredOn: fc.option(day, { nil: null }) })
const anyRules = fc.record({
  returnDays: fc.integer({ min: 0, max: 365 }),
  returnsOf: fc.constantFrom('delivered' as const, 'all' as const),
})

test('ADM-20 a longer window never takes a return away, a later day never gives one, and never more than came', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), anyRules, day, fc.nat(100), (parts, some, today, more) => {
      const came = parts.reduce((sum, { quantity, deliveredOn }) => sum + (deliveredOn ? quantity : 0), 0)
      const ordered = parts.reduce((sum, { quantity }) => sum + quantity, 0)
      const now = lineReturn(ordered, parts, some, today)
      const longer = lineReturn(ordered, parts, { ...some, returnDays: some.returnDays + more }, today)
      const later = lineReturn(ordered, parts, some, addDays(today, more))
      expect(longer.quantity).toBeGreaterThanOrEqual(now.quantity)
      expect(later.quantity).toBeLessThanOrEqual(now.quantity)
      expect(now.quantity).toBeLessThanOrEqual(some.returnsOf === 'all' ? ordered : came)
      expect(now.state === 'open').toBe(now.quantity > 0)
      if (now.until && now.state === 'open') expect(today <= now.until).toBe(true)
      if (now.state === 'expired') expect(today > now.until!).toBe(true)
    }),
  )
})

test('ADM-20 the window has as many days in every zone, whatever clocks do in between', () => {
  const zones = ['Europe/Warsaw', 'America/New_York', 'Asia/Dubai', 'Pacific/Auckland', 'UTC'] as const
  const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) })
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), fc.nat(365), (deliveredAt, zone, returnDays) => {
      const deliveredOn = dateIn(zone, deliveredAt)
      const parts = [{ quantity: 1, deliveredOn }]
      const { until } = lineReturn(1, parts, { ...rules, returnDays }, deliveredOn)
      expect(daysBetween(deliveredOn, until!)).toBe(returnDays)
      // The last moment of that day and the first of the next, as clocks of the zone tell them.
      const end = endOfDay(until!, zone)
      expect(lineReturn(1, parts, { ...rules, returnDays }, dateIn(zone, end - 1)).state).toBe('open')
      expect(lineReturn(1, parts, { ...rules, returnDays }, dateIn(zone, end)).state).toBe('expired')
    }),
  )
})
