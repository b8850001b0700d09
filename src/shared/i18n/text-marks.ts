/**
 * Signs without a glyph that name the text they follow, so that a page can be asked which text stands where. They come
 * after the text: what looks at its beginning is not misled. Of all signs nobody sees, only these neither join letters
 * nor allow or forbid a new line.
 */
const [zero, one, start, end] = ['\u2061', '\u2062', '\u2063', '\u2064']
const marks = /\u2063([\u2061\u2062]{1,24})\u2063([\u2061\u2062]{1,24})\u2064/g

const written = (value: number): string => [...value.toString(2)].map((bit) => (bit === '1' ? one : zero)).join('')
const readNumber = (bits: string): number => Number.parseInt([...bits].map((bit) => (bit === one ? 1 : 0)).join(''), 2)

/** The text as people read it. */
export const withoutMarks = (text: string): string => (text.includes(end) ? text.replace(marks, '') : text)

/** The text with a mark that names it; nothing stays nothing. */
export const marked = (text: string, id: number): string =>
  text === '' ? '' : `${text}${start}${written(id)}${start}${written(withoutMarks(text).length)}${end}`

/** Where a marked text stands among what is read. It may begin before, in a part of the page of its own: then below zero. */
export type MarkedSpan = { id: number; from: number; to: number }

/** Which texts a piece of a page is made of; those within others come first. */
export const readMarks = (piece: string): { text: string; spans: MarkedSpan[] } => {
  if (!piece.includes(end)) return { text: piece, spans: [] }
  const spans: MarkedSpan[] = []
  let removed = 0
  const text = piece.replace(marks, (mark: string, id: string, length: string, at: number) => {
    const to = at - removed
    removed += mark.length
    spans.push({ id: readNumber(id), from: to - readNumber(length), to })
    return ''
  })
  return { text, spans }
}
