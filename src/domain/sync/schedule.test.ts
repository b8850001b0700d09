import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dateIn, endOfDay, extraMinutes, instantOfWall, startOfDay, wallTime } from '../calendar'
import {
  afterQuiet,
  isQuiet,
  lastStep,
  latestMissed,
  nextRunAt,
  nextStep,
  quietFault,
  type Schedule,
  upcomingRuns,
} from './schedule'

const warsaw = 'Europe/Warsaw'
/** South of the equator: the clocks go on in October and back in April. */
const sydney = 'Australia/Sydney'
const zones = fc.constantFrom(warsaw, sydney, 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC')
const instants = fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2028-01-01T00:00:00Z') })
const hour = 3600
const hourMs = hour * 1000
const intervals = fc.oneof(
  fc.constantFrom(30, 300, 900, hour, 2 * hour, 6 * hour, 12 * hour, 24 * hour, 7 * 24 * hour),
  fc.integer({ min: 30, max: 14 * 24 * hour }),
)
const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const quiets = fc
  .tuple(times, times)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from, to }))
const anchors = fc.constantFrom('start' as const, 'end' as const, 'clock' as const)
const schedules: fc.Arbitrary<Schedule> = fc.record({
  intervalSeconds: intervals,
  anchor: anchors,
  quietHours: fc.option(quiets),
})
const at = (text: string) => Date.parse(text)
const everyStep = (from: number, until: number, seconds: number, zone: string): number[] => {
  const steps: number[] = []
  for (let next = nextStep(from - 1, seconds, zone); next < until; next = nextStep(next, seconds, zone))
    steps.push(next)
  return steps
}
const clockOf = (instant: number, zone: string) => new Date(wallTime(instant, zone)).toISOString().slice(11, 16)

describe('the clock on the wall', () => {
  test('a moment and what the wall shows then belong together, but for the hour autumn repeats', () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const back = instantOfWall(wallTime(instant, zone), zone)
        expect(wallTime(back, zone)).toBe(wallTime(instant, zone))
        expect(instant - back).toBeGreaterThanOrEqual(0)
        expect(instant - back).toBeLessThanOrEqual(hourMs)
      }),
    )
  })

  test('a time that spring skips is the moment after the gap', () => {
    expect(instantOfWall(at('2027-03-28T02:30:00Z'), warsaw)).toBe(at('2027-03-28T01:00:00Z'))
    expect(instantOfWall(at('2026-10-04T02:30:00Z'), sydney)).toBe(at('2026-10-03T16:00:00Z'))
    expect(instantOfWall(at('2026-10-25T02:30:00Z'), warsaw)).toBe(at('2026-10-25T00:30:00Z'))
  })

  test('two days a year are marked', () => {
    expect(extraMinutes('2027-03-28', warsaw)).toBe(-60)
    expect(extraMinutes('2026-10-25', warsaw)).toBe(60)
    expect(extraMinutes('2026-10-04', sydney)).toBe(-60)
    expect(extraMinutes('2026-11-22', warsaw)).toBe(0)
  })
})

describe('ADM-15 on days when the clocks change', () => {
  const daily: Schedule = { intervalSeconds: 24 * hour, anchor: 'start', quietHours: null }

  test('an interval keeps the time that passes', () => {
    const start = at('2027-03-27T08:00:00Z')
    expect(nextRunAt(daily, { startedAt: start, endedAt: start }, start)).toBe(start + 24 * hourMs)
    fc.assert(
      fc.property(instants, intervals, zones, (startedAt, intervalSeconds, zone) => {
        const schedule: Schedule = { intervalSeconds, anchor: 'start', quietHours: null }
        expect(nextRunAt(schedule, { startedAt, endedAt: null }, startedAt, zone)).toBe(
          startedAt + intervalSeconds * 1000,
        )
      }),
    )
  })

  test.each([
    ['2027-03-28', warsaw, '03:00'],
    ['2026-10-04', sydney, '03:00'],
    ['2026-10-25', warsaw, '02:00'],
    ['2027-04-04', sydney, '02:00'],
  ])('each time of day comes exactly once on %s in %s', (date, zone, second) => {
    const [from, until] = [startOfDay(date, zone), endOfDay(date, zone)]
    const shown = everyStep(from, until, 2 * hour, zone).map((step) => clockOf(step, zone))
    expect(shown).toEqual([
      '00:00',
      second,
      '04:00',
      '06:00',
      '08:00',
      '10:00',
      '12:00',
      '14:00',
      '16:00',
      '18:00',
      '20:00',
      '22:00',
    ])
    expect(everyStep(from, until, 24 * hour, zone)).toEqual([from])
  })

  test('steps of up to an hour keep their pace: no hole, and nothing piles up', () => {
    for (const [date, zone, hours] of [
      ['2027-03-28', warsaw, 23],
      ['2026-10-25', warsaw, 25],
      ['2026-10-04', sydney, 23],
      ['2027-04-04', sydney, 25],
    ] as const) {
      const steps = everyStep(startOfDay(date, zone), endOfDay(date, zone), hour / 4, zone)
      expect(steps).toHaveLength(4 * hours)
      expect(new Set(steps.slice(1).map((step, place) => step - (steps[place] ?? 0)))).toEqual(new Set([15 * 60_000]))
    }
  })

  test('every time of day of a grid is met once, whatever the day, the zone and the step', () => {
    fc.assert(
      fc.property(instants, zones, fc.constantFrom(2, 3, 4, 6, 8, 12, 24), (instant, zone, hours) => {
        const date = dateIn(zone, instant)
        const steps = everyStep(startOfDay(date, zone), startOfDay(addDays(date, 1), zone), hours * hour, zone)
        expect(steps).toHaveLength(24 / hours)
      }),
    )
  })
})

describe('the next run', () => {
  test('lies on a step of the clock, and no step is passed over', () => {
    fc.assert(
      fc.property(instants, intervals, zones, (instant, seconds, zone) => {
        const next = nextStep(instant, seconds, zone)
        expect(next).toBeGreaterThan(instant)
        expect(next - instant).toBeLessThanOrEqual(seconds * 1000 + 2 * hourMs)
        const last = lastStep(instant, seconds, zone)
        expect(last).toBeLessThanOrEqual(instant)
        if (seconds > hour) expect(nextStep(last, seconds, zone)).toBe(next)
      }),
    )
  })

  test('is never in the past, never in quiet hours, and never later than an interval and the quiet hours', () => {
    fc.assert(
      fc.property(schedules, instants, fc.nat(100 * 24 * hour), zones, (schedule, now, ago, zone) => {
        const startedAt = now - ago * 1000
        const next = nextRunAt(schedule, { startedAt, endedAt: Math.min(startedAt + 60_000, now) }, now, zone)
        expect(next).toBeGreaterThanOrEqual(now)
        expect(isQuiet(next, schedule.quietHours, zone)).toBe(false)
        const steps = schedule.anchor === 'clock' ? 7 : 1
        expect(next - now).toBeLessThanOrEqual(steps * schedule.intervalSeconds * 1000 + 7 * 26 * hourMs)
      }),
    )
  })

  test('counts from the end of the last run when it is to', () => {
    const now = at('2026-11-22T10:00:00Z')
    const run = { startedAt: now - 50_000, endedAt: now - 20_000 }
    const from = (anchor: Schedule['anchor']) => nextRunAt({ intervalSeconds: 60, anchor, quietHours: null }, run, now)
    expect(from('start')).toBe(now + 10_000)
    expect(from('end')).toBe(now + 40_000)
    expect(from('clock')).toBe(now + 60_000)
  })

  test('what is overdue runs at once, and once', () => {
    const now = at('2026-11-22T10:00:00Z')
    const old = { startedAt: now - 90 * hourMs, endedAt: now - 90 * hourMs }
    const hourly: Schedule = { intervalSeconds: hour, anchor: 'start', quietHours: null }
    expect(nextRunAt(hourly, old, now)).toBe(now)
    fc.assert(
      fc.property(schedules, instants, fc.nat(50 * 24 * hour), zones, (schedule, planned, late, zone) => {
        const until = planned + late * 1000
        const missed = latestMissed(schedule, planned, until, zone)
        expect(missed).toBeGreaterThanOrEqual(planned)
        expect(missed).toBeLessThanOrEqual(Math.max(until, planned))
        const after = nextRunAt(schedule, { startedAt: missed, endedAt: missed }, missed, zone)
        expect(after).toBeGreaterThan(missed)
      }),
    )
  })
})

describe('quiet hours', () => {
  const night = { from: '22:00', to: '06:00' }

  test('may cross midnight and end when they say, in the zone of the ERP', () => {
    expect(isQuiet(at('2026-11-22T21:00:00Z'), night)).toBe(true)
    expect(isQuiet(at('2026-11-22T05:00:00Z'), night)).toBe(false)
    expect(isQuiet(at('2026-11-22T20:59:59Z'), night)).toBe(false)
    expect(afterQuiet(at('2026-11-22T23:30:00Z'), night)).toBe(at('2026-11-23T05:00:00Z'))
    expect(afterQuiet(at('2027-03-27T23:30:00Z'), night)).toBe(at('2027-03-28T04:00:00Z'))
    expect(quietFault({ from: '06:00', to: '06:00' })).toBe('notAllowedHere')
    expect(quietFault({ from: '6:00', to: '24:00' })).toBe('format')
    expect(quietFault(night)).toBeNull()
  })

  test('end at the first moment that is not quiet, also in the nights the clocks change', () => {
    fc.assert(
      fc.property(instants, quiets, zones, (instant, quiet, zone) => {
        const loud = afterQuiet(instant, quiet, zone)
        expect(isQuiet(loud, quiet, zone)).toBe(false)
        if (loud > instant)
          for (const back of [1, 60_000]) expect(isQuiet(Math.max(loud - back, instant), quiet, zone)).toBe(true)
        else expect(loud).toBe(instant)
      }),
      { numRuns: 400 },
    )
  })

  test('a step of the clock that is quiet waits for the first after them, or for their end', () => {
    const now = at('2026-11-22T20:00:00Z')
    const next = (hours: number) =>
      nextRunAt({ intervalSeconds: hours * hour, anchor: 'clock', quietHours: night }, null, now)
    expect(next(1)).toBe(at('2026-11-23T05:00:00Z'))
    expect(next(12)).toBe(at('2026-11-23T11:00:00Z'))
    expect(next(24)).toBe(at('2026-11-23T05:00:00Z'))
  })
})

test('ADM-15 the next five runs rise, and tell of the day the clocks change', () => {
  const sixHours: Schedule = { intervalSeconds: 6 * hour, anchor: 'clock', quietHours: null }
  const first = nextStep(at('2026-10-24T12:00:00Z'), 6 * hour)
  const runs = upcomingRuns(sixHours, first, 5, 30)
  expect(runs.map(({ at: when, extraMinutes: extra }) => [clockOf(when, warsaw), extra])).toEqual([
    ['18:00', 0],
    ['00:00', 60],
    ['06:00', 60],
    ['12:00', 60],
    ['18:00', 60],
  ])
  const fromEnd = upcomingRuns({ ...sixHours, anchor: 'end' }, first, 3, 30)
  expect(fromEnd.map((run) => run.at - first)).toEqual([0, 6 * hourMs + 30_000, 2 * (6 * hourMs + 30_000)])
})
