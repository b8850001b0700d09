import bidiFactory, { type Bidi } from 'bidi-js'

export type Direction = 'ltr' | 'rtl'
export type Script = 'latin' | 'arabic'
/** A stretch of one script and one direction; its text is in reading order, shaping turns it round. */
export type Run = { text: string; script: Script }

let bidi: Bidi | undefined
/** Marks that only steer the order: nothing is drawn for them. */
const invisible = /[\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cc}/gu
const arabic = /\p{Script=Arabic}/u
/** Also its comma and its marks, which other scripts share. */
const inArabicFont = /\p{Script_Extensions=Arabic}/u
const isOdd = (level: number): boolean => level % 2 === 1

type Stretch = { level: number; script: Script; text: string }

/**
 * The stretches of a line in the order in which they stand on paper, from left to right, by the Unicode bidirectional
 * algorithm. Brackets of right-to-left stretches are mirrored.
 */
export const runsOf = (line: string, direction: Direction): Run[] => {
  bidi ??= bidiFactory()
  if (!inArabicFont.test(line)) {
    const text = line.replace(invisible, '')
    return text === '' ? [] : [{ text, script: 'latin' }]
  }
  // A name in Latin letters stays as it is written, its full stop at its end, also on a page of the other direction.
  const found = bidi.getEmbeddingLevels(line, arabic.test(line) ? direction : 'ltr')
  const mirrored = bidi.getMirroredCharactersMap(line, found.levels)
  return inVisualOrder(stretchesOf(line, found.levels, mirrored)).map(({ level, script, text }) => ({
    script,
    // Shaping turns Arabic letters round; signs alone it leaves as they are.
    text: isOdd(level) && !arabic.test(text) ? [...text].toReversed().join('') : text,
  }))
}

const stretchesOf = (line: string, levels: Uint8Array, mirrored: ReadonlyMap<number, string>): Stretch[] => {
  const stretches: Stretch[] = []
  let index = 0
  for (const sign of line) {
    const level = levels[index] ?? 0
    const text = (mirrored.get(index) ?? sign).replace(invisible, '')
    index += sign.length
    if (text === '') continue
    const script: Script = isOdd(level) || inArabicFont.test(sign) ? 'arabic' : 'latin'
    const last = stretches.at(-1)
    if (last?.level === level && last.script === script) last.text += text
    else stretches.push({ level, script, text })
  }
  return stretches
}

/** Rule L2: from the highest level down to the lowest odd one, whatever stands at that level or above is turned round. */
const inVisualOrder = (stretches: Stretch[]): Stretch[] => {
  const ordered = [...stretches]
  const levels = ordered.map(({ level }) => level)
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    let start = 0
    while (start < ordered.length) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end += 1
      if (end > start + 1) ordered.splice(start, end - start, ...ordered.slice(start, end).toReversed())
      start = end + 1
    }
  }
  return ordered
}
