import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffArrays } from 'diff'
import { sequenceDiff } from './sequence-diff'
import { changeOf, tokenDiff } from './token-diff'

const text = fc
  .array(
    fc.constantFrom('You', ' ', 'have', 'order', 'orders', '.', '{{count}}', '{{name}}', '<b>', '</b>', '{{', '你好'),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

const shown = (before: string, after: string): string =>
  tokenDiff(before, after)
    .map(({ change, text: piece, isMoved }) =>
      change === 'same' ? piece : `${change === 'added' ? '+' : '-'}${isMoved ? '~' : ''}[${piece}]`,
    )
    .join('')

describe('what changed in a text', () => {
  it('gives both texts back', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'zh', 'no language'), (before, after, language) => {
        const pieces = tokenDiff(before, after, language)
        const without = (change: string) =>
          pieces
            .filter((piece) => piece.change !== change)
            .map((piece) => piece.text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
        expect(changeOf(before, after) === 'none').toBe(before === after)
        const moved = (change: string) =>
          pieces
            .filter((piece) => piece.isMoved && piece.change === change)
            .map((piece) => piece.text)
            .toSorted()
        expect(moved('added')).toEqual(moved('removed'))
      }),
    )
  })

  it('takes out and puts in as little as a library does', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const steps = sequenceDiff(before, after, (word) => word)
        const without = (change: string) => steps.filter((step) => step.change !== change).map(({ item }) => item)
        expect(without('added')).toEqual(before)
        expect(without('removed')).toEqual(after)
        const kept = diffArrays(before, after).filter(({ added, removed }) => !added && !removed)
        expect(steps.filter(({ change }) => change === 'same')).toHaveLength(kept.flatMap(({ value }) => value).length)
      }),
    )
    const long = Array.from({ length: 3000 }, (_, index) => `${index}`)
    expect(sequenceDiff(long, long.toReversed(), (word) => word)).toHaveLength(6000)
  })

  it('tells a placeholder that moved from words that changed', () => {
    expect(shown('{{count}} orders', 'orders {{count}}')).toContain('-~[{{count}}]')
    expect(shown('Pay {{sum}} now', 'Pay {{total}} now')).toBe('Pay -[{{sum}}]+[{{total}}] now')
    expect(shown('Pay now', 'Pay later')).toBe('Pay -[now]+[later]')
  })

  it('reads as one change where a sentence was put anew', () => {
    expect(
      shown('Every order, whether placed online, by phone or in store.', 'Every order, however it was placed.'),
    ).toBe('Every order, -[whether placed online, by phone or in store]+[however it was placed].')
    expect(shown('1, 2', '3, 4')).toBe('-[1, 2]+[3, 4]')
    expect(shown('Old {{count}} text', 'New {{count}} words')).toBe('-[Old]+[New] {{count}} -[text]+[words]')
    expect(shown('Your order was sent today', 'My order was sent yesterday')).toBe(
      '-[Your]+[My] order was sent -[today]+[yesterday]',
    )
  })

  it.each([
    ['Pay now', 'Pay later', 'words'],
    ['Pay {{a}}', 'Pay {{b}}', 'tokens'],
    ['{{n}} new orders', 'new {{n}} orders', 'moved'],
    ['Pay now', 'Pay now.', 'marks'],
    ['Pay now', 'Pay Now', 'case'],
    ['Pay now', 'Pay  now', 'spaces'],
    ['<b>Pay</b> now', 'Pay <b>now</b>', 'moved'],
    ['', '', 'none'],
  ])('from %j to %j is: %s', (before, after, expected) => {
    expect(changeOf(before, after)).toBe(expected)
  })
})
