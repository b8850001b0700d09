import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type PseudoKind, pseudoText, pseudoTexts, type TextTree } from './pseudo'
import { tokenize } from './tokens'

const text = fc
  .array(
    fc.constantFrom(
      'Orders',
      'of',
      "it's",
      ' ',
      '{{count}}',
      '{{- name, number}}',
      '$t(key, {"a": 1})',
      '<b>',
      '</b>',
      '{{',
      '7',
      'ż',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))
const tokensOf = (one: string): string[] =>
  tokenize(one)
    .filter(({ kind }) => kind !== 'text')
    .map(({ raw }) => raw)
const kinds: readonly PseudoKind[] = ['accented', 'bidi']

describe('pseudo-languages', () => {
  it('leave everything that is no word as it is', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...kinds), (one, kind) => {
        const strange = pseudoText(one, kind)
        expect(tokensOf(strange)).toEqual(tokensOf(one))
        if (kind === 'bidi') expect(strange.replace(/[\u202C\u202E]/g, '')).toBe(one)
        expect(strange === '').toBe(one === '')
      }),
    )
  })

  it('show accents and 40 % more, words backwards, or keys', () => {
    expect(pseudoText('Orders')).toBe('[Öŕđéŕš~~~]')
    expect(pseudoText('Pay {{sum}}', 'bidi')).toBe('\u202EPay\u202C {{sum}}')
    expect(pseudoTexts({ a: { b_one: 'No {{x}}', c: '' } }, 'keys', 'orders')).toEqual({
      a: { b_one: '[orders:a.b_one]', c: '' },
    })
  })

  it('work for every text of the portal', () => {
    const texts = JSON.parse(readFileSync('locales/en/orders.json', 'utf8')) as TextTree
    for (const kind of kinds) {
      const flat = (tree: TextTree): string[] =>
        Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : flat(value)))
      expect(flat(pseudoTexts(texts, kind)).map(tokensOf)).toEqual(flat(texts).map(tokensOf))
    }
  })
})
