import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapPlain, skeletonOf } from './masks'
import { distance } from 'fastest-levenshtein'
import { letterDistance } from './letter-distance'
import { adapted, createMemory, similarity } from './similarity'
import { tokenize } from './tokens'

const word = fc.constantFrom(
  'order',
  'orders',
  'cart',
  'add',
  'to',
  'the',
  'Paid',
  '{{count}}',
  '{{name}}',
  '$t(key)',
  '<b>',
  '</b>',
)
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))

describe('similar texts', () => {
  it('differ by as many letters as a library counts', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ż', 'C'), maxLength: 12 })
    fc.assert(fc.property(letters, letters, (a, b) => void expect(letterDistance(a, b)).toBe(distance(a, b))))
  })

  it('are as alike one way round as the other, and most alike to themselves', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = similarity(a, b)
        expect(value).toBe(similarity(b, a))
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        expect(value === 1).toBe(a === b)
      }),
    )
    expect(similarity('{{count}} orders', '{{total}} orders')).toBe(0.99)
    expect(similarity('Cancel order', 'Cancel the order')).toBeGreaterThan(0.7)
    expect(similarity('Cancel order', 'Delivery address')).toBeLessThan(0.4)
  })

  it('are found best first, the very same one before all', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), fc.nat(), (sources, pick) => {
        const memory = createMemory(sources, (source) => source)
        const wanted = sources[pick % sources.length] ?? ''
        fc.pre(wanted !== '')
        const found = memory.find(wanted, { least: 0.5 })
        expect(found[0]).toEqual({ item: wanted, likeness: 1 })
        for (const [index, { item, likeness }] of found.entries()) {
          expect(likeness).toBe(similarity(wanted, item))
          expect(likeness).toBeLessThanOrEqual(found[index - 1]?.likeness ?? 1)
        }
        expect(memory.find(wanted, { least: 0.5 })).toEqual(found)
        expect(memory.find(wanted, { skip: (item) => item === wanted }).every(({ item }) => item !== wanted)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('are found among very many', () => {
    const nouns = ['order', 'invoice', 'customer', 'delivery', 'payment', 'product', 'price', 'address']
    const sources = Array.from(
      { length: 4000 },
      (_, index) => `Show ${nouns[index % 8]} number ${index} of ${nouns[(index >> 3) % 8]}`,
    )
    const memory = createMemory(sources, (source) => source)
    expect(memory.find(`${sources[1481]}s`)[0]?.item).toBe(sources[1481])
    expect(memory.find('Quite another thing')).toEqual([])
  })

  it('lend their translation with the names of the text at hand', () => {
    expect(
      adapted(
        '{{ count }} z {{total, number}} zamówień',
        '{{count}} of {{total}} orders',
        '{{done}} of {{total}} orders',
      ),
    ).toEqual({
      text: '{{ done }} z {{total, number}} zamówień',
      fits: true,
    })
    expect(adapted('<0>Zapłać</0> $t(now)', '<0>Pay</0> $t(now)', '<1>Pay</1> $t(later)')).toEqual({
      text: '<1>Zapłać</1> $t(later)',
      fits: true,
    })
    expect(adapted('Zamówienie {{number}}', 'Order {{number}}', 'Order {{number}} of {{date}}').fits).toBe(false)
    fc.assert(
      fc.property(text, text, (translation, source) => {
        expect(adapted(translation, source, source).text).toBe(translation)
      }),
    )
  })
})

describe('masks', () => {
  it('only change what people read', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(mapPlain(tokenize(one), (plain) => plain)).toBe(one)
        const shouted = tokenize(mapPlain(tokenize(one), (plain) => plain.toUpperCase()))
        const rest = (tokens: ReturnType<typeof tokenize>) =>
          tokens.filter(({ kind }) => kind !== 'text').map(({ raw }) => raw)
        expect(rest(shouted)).toEqual(rest(tokenize(one)))
      }),
    )
    expect(skeletonOf('a {{x}} <b>')).toBe(skeletonOf('a {{other, number}} <i>'))
  })
})
