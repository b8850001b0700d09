import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addWorkdays,
  dateIn,
  daysBetween,
  endOfDay,
  isWorkday,
  nextWorkday,
  startOfDay,
  weekday,
} from './calendar'

const dates = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const zones = fc.constantFrom(
  'Europe/Warsaw',
  'Asia/Dubai',
  'America/New_York',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'UTC',
)

test('adding days and measuring them agree', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days)
    }),
  )
})

describe('workdays', () => {
  test('Friday plus one is Monday', () => {
    expect(weekday('2026-11-20')).toBe(5)
    expect(addWorkdays('2026-11-20', 1)).toBe('2026-11-23')
    expect(addWorkdays('2026-11-20', 5)).toBe('2026-11-27')
    expect(nextWorkday('2026-11-22')).toBe('2026-11-23')
  })

  test('the result is a workday with exactly that many workdays before it', () => {
    fc.assert(
      fc.property(dates, fc.nat(60), (date, count) => {
        const end = addWorkdays(date, count)
        expect(isWorkday(end)).toBe(true)
        let passed = 0
        for (let day = nextWorkday(date); day !== end; day = addDays(day, 1)) if (isWorkday(day)) passed += 1
        expect(passed).toBe(count)
      }),
    )
  })
})

describe('time zones', () => {
  test('the same instant falls on different dates', () => {
    const late = Date.parse('2026-11-20T22:30:00Z')
    expect(dateIn('Europe/Warsaw', late)).toBe('2026-11-20')
    expect(dateIn('Asia/Dubai', late)).toBe('2026-11-21')
    expect(dateIn('America/New_York', late)).toBe('2026-11-20')
  })

  test('a day begins at its start and ends where the next begins', () => {
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        const start = startOfDay(date, zone)
        expect(dateIn(zone, start)).toBe(date)
        expect(dateIn(zone, start - 1)).toBe(addDays(date, -1))
        expect(dateIn(zone, endOfDay(date, zone) - 1)).toBe(date)
      }),
    )
  })

  test('the day summer time begins is an hour shorter', () => {
    const length = endOfDay('2026-03-29', 'Europe/Warsaw') - startOfDay('2026-03-29', 'Europe/Warsaw')
    expect(length).toBe(23 * 3_600_000)
  })
})
