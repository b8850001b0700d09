import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWhole, matchesSearch, parseSearch, printSearch, type Searched, type SearchTerm } from './search-language'

const languages = ['en', 'pl', 'pt-BR']
const parse = (text: string) => parseSearch(text, languages)
const bare = ({ start: _start, end: _end, ...term }: SearchTerm) => term

const cart: Searched = {
  namespace: 'basket',
  base: 'list.addToCart',
  description: 'Button beside a product',
  tags: ['checkout', 'short'],
  textsOf: (language) =>
    ({ en: ['Add to cart'], pl: ['Do koszyka', ''], 'pt-BR': [''] })[language ?? ''] ?? ['Add to cart', 'Do koszyka'],
  states: ['reviewed', 'outdated'],
  checks: ['endPunctuation'],
}
const finds = (text: string): boolean => matchesSearch(parse(text).terms, cart)

const part = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '"', '\\', '*', ':', ',', '-', 'ż'), maxLength: 5 })
const pattern = fc.array(part, { minLength: 1, maxLength: 3 })
const term = fc
  .oneof(
    fc.record({
      field: fc.constantFrom('any' as const, 'key' as const, 'description' as const, 'translation' as const),
      pattern,
    }),
    fc.record({ field: fc.constant('language' as const), language: fc.constantFrom(...languages), pattern }),
    fc.record({
      field: fc.constantFrom('namespace' as const, 'tag' as const),
      patterns: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      field: fc.constant('state' as const),
      states: fc.uniqueArray(fc.constantFrom('reviewed' as const, 'outdated' as const), { minLength: 1 }),
    }),
    fc.record({ field: fc.constant('check' as const), checks: fc.constantFrom(['*'], ['syntax', 'count']) }),
  )
  .chain((one) => fc.boolean().map((isNegated): SearchTerm => ({ ...one, isNegated, start: 0, end: 0 })))

describe('the search language', () => {
  it('reads what it prints', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 4 }), (terms) => {
        // A word of nothing but quotes asks for nothing.
        fc.pre(terms.every((one) => one.field !== 'any' || one.pattern.length > 1 || one.pattern[0] !== ''))
        const { terms: back, problems } = parse(printSearch(terms))
        expect(back.map(bare)).toEqual(terms.map(bare))
        expect(problems).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('reads anything, and knows where each term stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { terms } = parse(text)
        for (const one of terms) {
          expect(text.slice(one.start, one.end).trim()).not.toBe('')
          const [again] = parse(text.slice(one.start, one.end)).terms
          expect(again && bare(again)).toEqual(bare(one))
        }
      }),
    )
  })

  it.each([
    ['cart', true],
    ['CART koszyka', true],
    ['cart -koszyka', false],
    ['basket:list', true],
    ['key:add*cart', true],
    ['key:cart*add', false],
    ['-key:title', true],
    ['pl:"do koszyka"', true],
    ['pl:cart', false],
    ['pt-br:""', true],
    ['pl:""', false],
    ['en:*', true],
    ['translation:koszyka', true],
    ['text:nothing', false],
    ['namespace:bask', false],
    ['ns:bask*', true],
    ['ns:orders,basket', true],
    ['description:button tag:short', true],
    ['tag:""', false],
    ['state:outdated,draft', true],
    ['-state:reviewed', false],
    ['check:endPunctuation', true],
    ['check:* -check:syntax', true],
    ['http://x', false],
    ['key:', true],
    ['"add to cart"', true],
    ['"add*cart"', false],
    ['', true],
  ])('%j finds the cart: %s', (text, found) => {
    expect(finds(text)).toBe(found)
  })

  it('tells what no text can have', () => {
    expect(parse('state:foo,reviewed')).toMatchObject({
      terms: [{ field: 'state', states: ['reviewed'] }],
      problems: [{ field: 'state', value: 'foo', start: 0, end: 18 }],
    })
    expect(matchesSearch(parse('check:nonsense').terms, cart)).toBe(false)
  })

  it('compares a whole value with stars as a regular expression would', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 })
    fc.assert(
      fc.property(letters, fc.array(letters, { minLength: 1, maxLength: 4 }), (text, parts) => {
        expect(isWhole(text, parts)).toBe(new RegExp(`^${parts.join('.*')}$`).test(text))
      }),
      { numRuns: 1000 },
    )
  })
})
