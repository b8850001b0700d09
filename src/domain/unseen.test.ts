import { expect, test } from 'vitest'
import { allWithoutUnseen, withoutUnseen } from './unseen'

test('SEC-06 what nobody sees is taken out of a text, and nothing that is seen', () => {
  expect(withoutUnseen('\u202Efdp.exe\u202C')).toBe('fdp.exe')
  expect(withoutUnseen('\u202A+48 58 300 11 22\u202C')).toBe('+48 58 300 11 22')
  expect(withoutUnseen('PO\u0000-1\u0007\u200B\uFEFF')).toBe('PO-1')
  for (const kept of [
    'Łódź\tB\r\nzweite Zeile',
    'محمد\u200Cعلي',
    '👩‍🔧 Ines',
    '=1+1',
    '<img onerror=x>',
    'a\u00A0b',
    '\u200Eab',
  ])
    expect(withoutUnseen(kept)).toBe(kept)
})

test('every text of a body is cleaned, whatever it lies in', () => {
  expect(allWithoutUnseen({ a: ['\u0000x', 1, null, { b: 'y\u2066' }], c: true })).toEqual({
    a: ['x', 1, null, { b: 'y' }],
    c: true,
  })
})

test('a body of endless depth is left for the schema to refuse', () => {
  const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000))
  expect(Array.isArray(allWithoutUnseen(deep))).toBe(true)
})
