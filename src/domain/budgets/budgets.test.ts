import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dateIn, endOfDay, startOfDay, weekday } from '../calendar'
import { burnDown } from './burn-down'
import { excessOf } from './excess'
import { givenBack } from './given-back'
import { budgetPeriods } from './vocabulary'
import { wouldExceed } from './what-if'
import { clippedWindow, holdsDay, lastDay, windowLength, windowOf, windowsBack } from './windows'

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const period = fc.constantFrom(...budgetPeriods)
const amount = fc.integer({ min: 0, max: 10_000_000 })

describe('windows', () => {
  test.each([
    ['day', '2026-11-20', '2026-11-20', '2026-11-21'],
    ['week', '2026-11-22', '2026-11-16', '2026-11-23'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-04'],
    ['month', '2028-02-29', '2028-02-01', '2028-03-01'],
    ['month', '2026-12-31', '2026-12-01', '2027-01-01'],
    ['quarter', '2026-11-20', '2026-10-01', '2027-01-01'],
    ['quarter', '2026-03-31', '2026-01-01', '2026-04-01'],
    ['year', '2026-11-20', '2026-01-01', '2027-01-01'],
  ] as const)('CON-05 the %s of %s starts on %s and ends before %s', (name, on, startsOn, before) => {
    expect(windowOf(name, on)).toEqual({ startsOn, before })
  })

  test('CON-05 tile time: every day is in one window, and the next begins where it ends', () => {
    fc.assert(
      fc.property(period, day, (name, on) => {
        const window = windowOf(name, on)
        expect(holdsDay(window, on)).toBe(true)
        expect(windowOf(name, window.startsOn)).toEqual(window)
        expect(windowOf(name, lastDay(window))).toEqual(window)
        expect(windowOf(name, window.before).startsOn).toBe(window.before)
        expect(windowOf(name, addDays(window.startsOn, -1)).before).toBe(window.startsOn)
        if (name === 'week') expect([weekday(window.startsOn), windowLength(window)]).toEqual([1, 7])
      }),
    )
  })

  test.each(['Europe/Warsaw', 'America/New_York', 'Asia/Dubai', 'Australia/Lord_Howe'])(
    'CON-05 an instant at either edge belongs to the right window in %s, clock changes included',
    (zone) => {
      fc.assert(
        fc.property(period, day, (name, on) => {
          const window = windowOf(name, on)
          const first = startOfDay(window.startsOn, zone)
          const end = endOfDay(lastDay(window), zone)
          expect(end).toBe(startOfDay(window.before, zone))
          expect(windowOf(name, dateIn(zone, first))).toEqual(window)
          expect(windowOf(name, dateIn(zone, end - 1))).toEqual(window)
          expect(windowOf(name, dateIn(zone, end)).startsOn).toBe(window.before)
        }),
        { numRuns: 40 },
      )
    },
  )

  test('go back without a gap, newest first', () => {
    fc.assert(
      fc.property(period, day, fc.integer({ min: 0, max: 400 }), (name, from, days) => {
        const windows = windowsBack(name, from, addDays(from, days), 500)
        expect(holdsDay(windows[0] ?? { startsOn: '', before: '' }, addDays(from, days))).toBe(true)
        expect(holdsDay(windows.at(-1) ?? { startsOn: '', before: '' }, from)).toBe(true)
        windows.slice(1).forEach((window, at) => expect(window.before).toBe(windows[at]?.startsOn))
      }),
      { numRuns: 40 },
    )
  })

  test('are cut where the budget starts and ends, the last day included', () => {
    const window = windowOf('month', '2026-11-20')
    expect(clippedWindow(window, '2026-11-10', '2026-11-25')).toEqual({ startsOn: '2026-11-10', before: '2026-11-26' })
    expect(clippedWindow(window, '2026-01-01', null)).toEqual(window)
  })
})

describe('amounts', () => {
  test('CON-05 an order that uses a budget up is within it, one cent more is not', () => {
    expect(excessOf(100_000, 60_000, 40_000)).toBeNull()
    expect(excessOf(100_000, 60_000, 40_001)).toBe(1)
    expect(excessOf(0, 0, 0)).toBeNull()
    expect(excessOf(0, 0, 1)).toBe(1)
  })

  test('CON-05 what lines give back adds up to what the order became cheaper by, on lines that changed alone', () => {
    const line = fc.record({
      ordered: fc.integer({ min: 1, max: 50 }),
      unitPrice: fc.integer({ min: 1, max: 9_999 }),
      cut: fc.integer({ min: 0, max: 50 }),
      rise: fc.constantFrom(0, 0, 0, 120),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), amount, amount, (lines, before, after) => {
        const was = {
          currency: 'PLN' as const,
          total: before,
          lines: lines.map((each, at) => ({ ...each, id: `l${at}`, confirmed: null })),
        }
        const is = {
          ...was,
          total: after,
          lines: was.lines.map((each) => ({
            ...each,
            confirmed: Math.max(each.ordered - each.cut, 0),
            unitPrice: each.unitPrice + each.rise,
          })),
        }
        const parts = givenBack(was, is)
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(before - after)
        const same = lines.flatMap(({ cut, rise }, at) => (cut === 0 && rise === 0 ? [`l${at}`] : []))
        expect(parts.filter(({ orderLineId }) => orderLineId !== null && same.includes(orderLineId))).toEqual([])
      }),
    )
  })

  test('CON-05 two lines cut alike give back the tax in equal parts, the odd cent to the earlier', () => {
    const lines = ['a', 'b'].map((id) => ({ id, ordered: 2, confirmed: null, unitPrice: 101 }))
    const was = { currency: 'PLN' as const, total: 497, lines }
    const is = { ...was, total: 248, lines: lines.map((line) => ({ ...line, confirmed: 1 })) }
    expect(givenBack(was, is)).toEqual([
      { orderLineId: 'a', amount: 125 },
      { orderLineId: 'b', amount: 124 },
    ])
  })

  test('CON-04 another amount tells which orders would have exceeded it; those still count for the next', () => {
    const uses = [
      { id: 'first', amount: 600 },
      { id: 'second', amount: 500 },
      { id: 'back', amount: -200 },
      { id: 'third', amount: 100 },
    ]
    expect(wouldExceed(uses, 1_000)).toEqual([{ id: 'second', exceededBy: 100 }])
    expect(wouldExceed(uses, 599)).toEqual([
      { id: 'first', exceededBy: 1 },
      { id: 'second', exceededBy: 501 },
      { id: 'third', exceededBy: 401 },
    ])
    expect(wouldExceed(uses, 1_100)).toEqual([])
  })
})

describe('burn-down', () => {
  const window = windowOf('month', '2026-11-20')

  test('CON-04 has a point for each day, a forecast at today’s pace and the day nothing is left', () => {
    const movements = [
      { on: '2026-11-02', amount: 30_000 },
      { on: '2026-11-10', amount: 35_000 },
      { on: '2026-11-10', amount: -5_000 },
    ]
    const { points, forecast, runsOutOn } = burnDown(window, 80_000, movements, '2026-11-20')
    expect(points).toHaveLength(20)
    expect(points.at(-1)).toEqual({ on: '2026-11-20', used: 60_000, left: 20_000 })
    expect(points[1]).toEqual({ on: '2026-11-02', used: 30_000, left: 50_000 })
    expect(forecast).toBe(90_000)
    expect(runsOutOn).toBe('2026-11-27')
  })

  test('says nothing of the future on the first day, and nothing but what was when the window is over', () => {
    expect(burnDown(window, 100, [], '2026-11-01')).toMatchObject({ forecast: null, runsOutOn: null })
    const over = burnDown(window, 100, [{ on: '2026-12-09', amount: -5 }], '2026-12-20')
    expect([over.points.length, over.points.at(-1)?.used, over.forecast]).toEqual([30, -5, -5])
    expect(burnDown(window, 100, [], '2026-10-31').points).toEqual([])
  })

  test('CON-04 ends where the movements add up to, whatever their days', () => {
    fc.assert(
      fc.property(
        period,
        day,
        amount,
        fc.array(
          fc.record({ offset: fc.integer({ min: -5, max: 5 }), amount: fc.integer({ min: -5_000, max: 9_000 }) }),
        ),
        (name, today, whole, moves) => {
          const around = windowOf(name, today)
          const movements = moves.map(({ offset, amount: moved }) => ({ on: addDays(today, offset), amount: moved }))
          const { points } = burnDown(around, whole, movements, today)
          const used = movements.reduce((sum, move) => sum + move.amount, 0)
          expect(points.at(-1)).toEqual({ on: today, used, left: whole - used })
          expect(points[0]?.on).toBe(around.startsOn)
        },
      ),
      { numRuns: 40 },
    )
  })
})
