import { expect, test } from 'vitest'
import { requestedOnProblem } from './requested-on'

test('ORD-15 goods are asked for on a workday of the next two years', () => {
  const today = '2026-11-23'
  for (const [date, problem] of [
    ['2026-11-22', 'inThePast'],
    ['0001-01-01', 'inThePast'],
    ['2026-11-23', null],
    ['2026-11-28', 'notAWorkday'],
    ['2028-11-22', null],
    ['2028-11-23', 'tooFarAhead'],
    ['9999-12-31', 'tooFarAhead'],
  ] as const)
    expect([date, requestedOnProblem(date, today)]).toEqual([date, problem])
})
