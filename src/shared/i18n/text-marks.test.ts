import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marked, readMarks, withoutMarks } from './text-marks'

const sign = fc.constantFrom('\u2061', '\u2062', '\u2063', '\u2064', 'a', ' ', 'ا', '😀')
/** Any text, also with signs that marks are made of, as long as they do not form one by chance. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(sign).map((signs) => signs.join('')),
  )
  .filter((each) => withoutMarks(each) === each)
const id = fc.integer({ min: 0, max: 100_000 })

describe('marks of texts on a page', () => {
  it('ADM-16 leave every text as it was once they are taken away', () => {
    fc.assert(
      fc.property(text, id, (each, name) => {
        expect(withoutMarks(marked(each, name))).toBe(each)
      }),
    )
  })

  it('ADM-16 say which text stands where, also between others and within others', () => {
    const parts = fc.array(fc.record({ text, id, isText: fc.boolean() }), { maxLength: 6 })
    fc.assert(
      fc.property(parts, id, (pieces, outer) => {
        const whole = pieces.map((piece) => (piece.isText ? marked(piece.text, piece.id) : piece.text)).join('')
        const plain = pieces.map((piece) => piece.text).join('')
        fc.pre(withoutMarks(plain) === plain)
        const inner = pieces.flatMap(({ text: said, id: name, isText }, index) => {
          const from = pieces.slice(0, index).reduce((sum, piece) => sum + piece.text.length, 0)
          return isText && said !== '' ? [{ id: name, from, to: from + said.length }] : []
        })
        const around = plain === '' ? [] : [{ id: outer, from: 0, to: plain.length }]
        expect(readMarks(marked(whole, outer))).toEqual({ text: plain, spans: [...inner, ...around] })
      }),
    )
  })

  it('ADM-16 tell of a text that began in another part of the page', () => {
    const whole = marked('Read the terms.', 7)
    expect(readMarks(whole.slice(5))).toEqual({ text: 'the terms.', spans: [{ id: 7, from: -5, to: 10 }] })
  })

  it('ADM-16 do nothing to a text that is empty', () => expect(marked('', 3)).toBe(''))
})
