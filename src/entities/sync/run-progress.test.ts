import { describe, expect, it } from 'vitest'
import { progressOf, secondsUntil } from './run-progress'

const startedAt = '2026-11-20T09:00:00.000Z'
const after = (seconds: number) => Date.parse(startedAt) + seconds * 1000

describe('progressOf', () => {
  it('ADM-12 tells share, rate and time left from the pace so far', () => {
    expect(progressOf({ done: 200, total: 1000, startedAt }, after(10))).toEqual({
      share: 0.2,
      rowsPerSecond: 20,
      secondsLeft: 40,
    })
  })

  it('claims nothing before there is something to go by', () => {
    expect(progressOf({ done: 0, total: null, startedAt: null }, after(0))).toEqual({
      share: null,
      rowsPerSecond: null,
      secondsLeft: null,
    })
    expect(progressOf({ done: 5, total: 10, startedAt }, after(0.5)).secondsLeft).toBeNull()
  })

  it('never passes the end, nor divides by a total of zero', () => {
    expect(progressOf({ done: 12, total: 10, startedAt }, after(4))).toMatchObject({ share: 1, secondsLeft: 0 })
    expect(progressOf({ done: 0, total: 0, startedAt }, after(4)).share).toBe(1)
  })
})

describe('secondsUntil', () => {
  it('counts down to zero and stays there', () => {
    expect(secondsUntil(startedAt, after(-72))).toBe(72)
    expect(secondsUntil(startedAt, after(5))).toBe(0)
  })
})
