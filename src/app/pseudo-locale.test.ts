import { describe, expect, it } from 'vitest'
import { pseudoText, pseudoTexts } from './pseudo-locale'

describe('the pseudo-locale', () => {
  it('accents letters and adds 40 %', () => {
    expect(pseudoText('Orders')).toBe('[Öŕđéŕš~~~]')
  })
  it('leaves placeholders, nesting and tags as they are', () => {
    const text = pseudoText('{{count}} orders of <b>$t(common:nav.home)</b> {{name, list}}')
    for (const part of ['{{count}}', '<b>', '</b>', '$t(common:nav.home)', '{{name, list}}'])
      expect(text).toContain(part)
    expect(text).not.toContain('orders')
  })
  it('goes through nested texts and leaves empty ones alone', () => {
    expect(pseudoTexts({ a: { b: 'No', c: '' } })).toEqual({ a: { b: '[Ñö~]', c: '' } })
  })
})
