import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatInterval, intervalFault, parseInterval } from './interval'

const secondsOf = (text: string) => {
  const read = parseInterval(text)
  return read.ok ? read.seconds : read.reason
}

describe('interval of a sync job', () => {
  test('ADM-15 what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30_000_000 }), (seconds) => {
        expect(parseInterval(formatInterval(seconds))).toEqual({
          ok: true,
          seconds,
          text: formatInterval(seconds),
          overflow: false,
        })
      }),
    )
  })

  test('ADM-15 forgives how people write it', () => {
    expect(secondsOf('01:30:00')).toBe(5400)
    expect(secondsOf('1:30')).toBe(5400)
    expect(secondsOf('90m')).toBe(5400)
    expect(secondsOf('1h 30m')).toBe(5400)
    expect(secondsOf(' 1H30MIN ')).toBe(5400)
    expect(secondsOf('90')).toBe(5400)
    expect(secondsOf('45s')).toBe(45)
    expect(secondsOf('26:00:00')).toBe(93_600)
    expect(secondsOf('٩٠')).toBe(5400)
  })

  test('carries overflow over and says so', () => {
    expect(parseInterval('00:90:00')).toEqual({ ok: true, seconds: 5400, text: '01:30:00', overflow: true })
    expect(parseInterval('0:00:75')).toEqual({ ok: true, seconds: 75, text: '00:01:15', overflow: true })
  })

  test('refuses what is no interval', () => {
    expect(secondsOf('')).toBe('empty')
    expect(secondsOf('00:00:00')).toBe('zero')
    expect(secondsOf('0')).toBe('zero')
    expect(secondsOf('99999:00:00')).toBe('tooLarge')
    for (const text of ['soon', '-5', '1:2:3:4', 'h', '1.5h', '1h 30']) expect(secondsOf(text)).toBe('format')
  })

  test('never fails on anything typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseInterval(text)))
  })

  test('limits are allowed themselves', () => {
    const limits = { minIntervalSeconds: 60, maxIntervalSeconds: 3600 }
    expect([59, 60, 3600, 3601].map((each) => intervalFault(each, limits))).toEqual([
      'tooSmall',
      null,
      null,
      'tooLarge',
    ])
  })
})
