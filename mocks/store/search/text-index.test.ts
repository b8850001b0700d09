import { expect, it } from 'vitest'
import { joinedTexts } from '@mocks/seed/history/text-sink'
import { hashOf } from '@mocks/seed/history/random'
import { TextIndex } from './text-index'

const size = 9000
const textAt = (row: number): string =>
  `so-${100_001 + row} zam/${String(hashOf(1, row, 2) % 1_000_000).padStart(6, '0')}`
const texts = (from: number, to: number) => joinedTexts(from, to, (sink, row) => sink.word(textAt(row)))
const found = (index: TextIndex, word: string, hits = new Uint8Array(size + 1)): number[] => {
  index.find(word, hits)
  return [...hits].flatMap((hit, row) => (hit === 1 ? [row] : []))
}
const expected = (word: string): number[] =>
  Array.from({ length: size }, (_, row) => row).filter((row) => textAt(row).includes(word))

it('ORD-04 finds a word of any length in all rows of a long history, and in no other', () => {
  const index = new TextIndex({ size, texts }, () => '')
  const rows = [0, 63, 64, 4095, 4096, 8191, 8999]
  const words = rows.flatMap((row) => {
    const text = textAt(row)
    return [text.slice(0, 9), text.slice(3, 9), text.slice(10), text.slice(-6), text.slice(-4), text.slice(-3)]
  })
  for (const word of [...words, 'zam/', '1', 'so-1', 'nothing', '99999999', 'żółć'])
    expect(found(index, word)).toEqual(expected(word))
})

it('knows a written row by its new text alone, beside what was found before', () => {
  const index = new TextIndex({ size, texts }, (slot) => (slot === size ? 'added x9' : 'changed x9'))
  index.touch(4500)
  index.touch(size)
  expect(found(index, 'x9')).toEqual([4500, size])
  expect(found(index, textAt(4500).slice(0, 9))).toEqual([])
  const hits = new Uint8Array(size + 1)
  hits[4500] = 1
  expect(found(index, textAt(4500).slice(0, 9), hits)).toEqual([4500])
})

it('makes its parts ahead of time, each once', () => {
  const index = new TextIndex({ size, texts }, () => '')
  expect([index.prepare(), index.prepare(), index.prepare(), index.prepare()]).toEqual([true, true, true, false])
})
