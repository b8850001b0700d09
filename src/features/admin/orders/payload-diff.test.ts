import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines, prettyJson } from './payload-diff'

const shown = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => `${kind === 'same' ? ' ' : kind === 'added' ? '+' : '-'}${text}`)

const text = fc
  .array(fc.constantFrom('{', '}', '"a": 1', '"b": 2', '"c": 3'), { maxLength: 12 })
  .map((lines) => lines.join('\n'))

describe('diffLines', () => {
  it('ADM-06 shows a changed quantity as one line out and one line in', () => {
    expect(shown('{\n"sku"\n"quantity": 4\n}', '{\n"sku"\n"quantity": 6\n}')).toEqual([
      ' {',
      ' "sku"',
      '-"quantity": 4',
      '+"quantity": 6',
      ' }',
    ])
  })

  it('finds nothing to show between equal texts', () => {
    expect(diffLines('a\nb', 'a\nb').every(({ kind }) => kind === 'same')).toBe(true)
  })

  it('gives back both texts, line by line and numbered without a gap', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after)
        const of = (kind: 'removed' | 'added') => lines.filter((line) => line.kind === 'same' || line.kind === kind)
        expect(
          of('removed')
            .map((line) => line.text)
            .join('\n'),
        ).toBe(before)
        expect(
          of('added')
            .map((line) => line.text)
            .join('\n'),
        ).toBe(after)
        expect(of('removed').map((line) => line.before)).toEqual(before.split('\n').map((_, index) => index + 1))
        expect(of('added').map((line) => line.after)).toEqual(after.split('\n').map((_, index) => index + 1))
      }),
    )
  })
})

describe('prettyJson', () => {
  it('lays JSON out and leaves anything else as it came', () => {
    expect(prettyJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}')
    expect(prettyJson('<order>not JSON</order>')).toBe('<order>not JSON</order>')
  })
})
