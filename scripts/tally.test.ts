import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest } from './tally.ts'

const vitest = (counts: object) =>
  JSON.stringify({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, ...counts })
const playwright = (counts: object) =>
  JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...counts } })

describe('tally', () => {
  it('counts what passed and failed', () => {
    expect(countVitest(vitest({ numFailedTests: 2 }), false)).toEqual({ passed: 5, failed: 2 })
    expect(countPlaywright(playwright({ unexpected: 1 }), false)).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a test that did not run, or passed only the second time, as failed', () => {
    expect(countVitest(vitest({ numPendingTests: 1, numTodoTests: 1 }), true)).toEqual({ passed: 5, failed: 2 })
    expect(countPlaywright(playwright({ skipped: 2, flaky: 1 }), true)).toEqual({ passed: 3, failed: 3 })
  })

  it('counts a program that fails without a failing test as one failure', () => {
    expect(countVitest(vitest({}), false)).toEqual({ passed: 5, failed: 1 })
    expect(countPlaywright(playwright({}), false)).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a missing or broken report as one failure, even after a clean exit', () => {
    expect(countVitest(undefined, true)).toEqual({ passed: 0, failed: 1 })
    expect(countPlaywright('{"stats":', true)).toEqual({ passed: 0, failed: 1 })
  })
})
