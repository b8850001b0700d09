import { describe, expect, it } from 'vitest'
import { pseudoNamespace } from './pseudo-locale'

const accented = (text: string): unknown => pseudoNamespace({ text }, 'en-XA', 'common').text

describe('the pseudo-locale', () => {
  it('accents letters and adds 40 %', () => {
    expect(accented('Orders')).toBe('[Öŕđéŕš~~~]')
  })
  it('leaves placeholders, nesting and tags as they are', () => {
    const text = accented('{{count}} orders of <b>$t(common:nav.home)</b> {{name, list}}')
    for (const part of ['{{count}}', '<b>', '</b>', '$t(common:nav.home)', '{{name, list}}'])
      expect(text).toContain(part)
    expect(text).not.toContain('orders')
  })
  it('goes through nested texts and leaves empty ones alone', () => {
    expect(pseudoNamespace({ a: { b: 'No', c: '' } }, 'en-XA', 'common')).toEqual({ a: { b: '[Ñö~]', c: '' } })
  })
  it('draws English from right to left, and shows which key stands where', () => {
    expect(pseudoNamespace({ a: 'No {{x}}' }, 'ar-XB', 'common')).toEqual({ a: '\u202ENo\u202C {{x}}' })
    expect(pseudoNamespace({ a: { b: 'No' } }, 'en-XC', 'common')).toEqual({ a: { b: '[common:a.b]' } })
  })
})
