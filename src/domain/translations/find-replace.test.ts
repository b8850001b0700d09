import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIn, replaceIn } from './find-replace'
import { tokenize } from './tokens'

const text = fc
  .array(
    fc.constantFrom(
      'order',
      'Order',
      'ORDERS',
      ' ',
      '{{order}}',
      '$t(order)',
      '<order>',
      'ż',
      '\u{1f600}',
      '.',
      '{',
      '-',
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))
const find = fc.constantFrom('order', 'o', 'ż', '.', '\u{1f600}', 'Order', '-', ']')
const tokensOf = (one: string): string[] =>
  tokenize(one)
    .filter(({ kind }) => kind !== 'text')
    .map(({ raw }) => raw)

describe('find and replace', () => {
  it('never reaches into tokens unless asked', () => {
    fc.assert(
      fc.property(text, find, fc.boolean(), (one, looked, wholeWord) => {
        const { text: after, changesTokens } = replaceIn(one, { find: looked, wholeWord }, 'zamówienie')
        expect(changesTokens).toBe(false)
        expect(tokensOf(after)).toEqual(tokensOf(one))
      }),
    )
    expect(replaceIn('Order {{order}} $t(order) <order>', { find: 'order' }, 'x').text).toBe(
      'X {{order}} $t(order) <order>',
    )
    expect(replaceIn('{{order}}', { find: 'order', inTokens: true }, 'cart')).toEqual({
      text: '{{cart}}',
      count: 1,
      changesTokens: true,
    })
  })

  it('finds what it would replace, and replacing by the same changes nothing', () => {
    fc.assert(
      fc.property(text, find, fc.boolean(), fc.boolean(), (one, looked, inTokens, wholeWord) => {
        const query = { find: looked, matchCase: true, inTokens, wholeWord }
        for (const { start, end } of findIn(one, query)) expect(one.slice(start, end)).toBe(looked)
        const same = replaceIn(one, query, looked)
        expect(same).toEqual({ text: one, count: findIn(one, query).length, changesTokens: false })
        if (!wholeWord && inTokens) expect(same.count).toBe(one.split(looked).length - 1)
      }),
    )
  })

  it('keeps words whole in every script, and takes over letter case', () => {
    const words = { find: 'order', wholeWord: true }
    expect(replaceIn('Orders, order. PREORDER Order_1 ORDER', words, 'cart').text).toBe(
      'Orders, cart. PREORDER Order_1 CART',
    )
    expect(findIn('zażółć gęślą', { find: 'za', wholeWord: true })).toEqual([])
    expect(replaceIn('Łódź', { find: 'łódź' }, 'świt').text).toBe('Świt')
    expect(replaceIn('Łódź', { find: 'łódź' }, 'świt', false).text).toBe('świt')
    expect(findIn('x', { find: '' })).toEqual([])
  })

  it('says when the replacement itself makes or breaks a token', () => {
    expect(replaceIn('x{{a}}', { find: 'x' }, '{').changesTokens).toBe(true)
    expect(replaceIn('number', { find: 'number' }, '{{count}}').changesTokens).toBe(true)
  })
})
