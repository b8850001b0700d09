import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar'
import { isActive, meterOf } from './meter'

const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' }

test('CON-01 a contract is active on its first and its last day and on no other side of them', () => {
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => isActive(year, day))).toEqual([
    ...[false, true, true, false],
  ])
})

test('CON-02 the meter says what is left and where it will be at the end at this rate', () => {
  const half = meterOf({ committed: 1_000, consumed: 300 }, year, '2026-07-02')
  expect(half).toMatchObject({ left: 700, consumedPercent: 30, elapsedPercent: 50, projected: 598, shortfall: 402 })
  expect(meterOf({ committed: 1_000, consumed: 1_200 }, year, '2026-12-31')).toMatchObject({ left: 0, shortfall: 0 })
})

test('CON-02 whatever was taken, nothing is below zero and the last day projects what was taken', () => {
  const days = fc.integer({ min: 0, max: 800 })
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), days, days, (committed, consumed, length, passed) => {
      const contract = { startsOn: '2026-01-01', endsOn: addDays('2026-01-01', length) }
      const meter = meterOf({ committed, consumed }, contract, addDays('2026-01-01', Math.min(passed, length)))
      expect(Math.min(...Object.values(meter))).toBeGreaterThanOrEqual(0)
      expect(meter.projected).toBeGreaterThanOrEqual(consumed)
      expect(meterOf({ committed, consumed }, contract, contract.endsOn).projected).toBe(consumed)
    }),
  )
})
