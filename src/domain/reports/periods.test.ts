import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar'
import type { IsoDate } from '../clock'
import { addMonths, comparedDay, fittingGrain, mostPeriods, periodsBetween, periodStart } from './periods'
import { salesGrains } from './vocabulary'

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01' as IsoDate, days))
const range = fc.tuple(day, fc.integer({ min: 0, max: 900 })).map(([from, days]) => ({ from, to: addDays(from, days) }))

describe('ADM-24 periods of a report', () => {
  test('begin with the first day, follow each other and hold every day once', () => {
    fc.assert(
      fc.property(range, fc.constantFrom(...salesGrains), ({ from, to }, grain) => {
        const starts = periodsBetween(from, to, grain)
        expect(starts[0]).toBe(from)
        expect(starts.toSorted()).toEqual(starts)
        expect(new Set(starts).size).toBe(starts.length)
        expect(starts.at(-1)! <= to).toBe(true)
        for (const start of starts.slice(1)) expect(periodStart(start, grain)).toBe(start)
      }),
    )
  })

  test('are never too many to read', () => {
    fc.assert(
      fc.property(range, fc.constantFrom(...salesGrains), ({ from, to }, wanted) => {
        const grain = fittingGrain(from, to, wanted)
        expect(periodsBetween(from, to, grain).length).toBeLessThanOrEqual(mostPeriods + 2)
      }),
    )
  })

  test('whole months are compared with as many whole months before, other days with as many days', () => {
    const march = comparedDay('2026-03-01' as IsoDate, '2026-03-31' as IsoDate, 'previous')
    expect(march('2026-03-01' as IsoDate)).toBe('2026-02-01')
    expect(march('2026-04-01' as IsoDate)).toBe('2026-03-01')
    const week = comparedDay('2026-03-09' as IsoDate, '2026-03-15' as IsoDate, 'previous')
    expect(week('2026-03-09' as IsoDate)).toBe('2026-03-02')
    const leap = comparedDay('2024-02-29' as IsoDate, '2024-02-29' as IsoDate, 'year')
    expect(leap('2024-02-29' as IsoDate)).toBe('2023-02-28')
  })

  test('a month on from the last of a month is the last of the next', () => {
    expect(addMonths('2026-01-31' as IsoDate, 1)).toBe('2026-02-28')
    expect(addMonths('2026-01-15' as IsoDate, -13)).toBe('2024-12-15')
  })
})
