import { sequenceDiff } from './sequence-diff'
import type { Token } from './token-kinds'
import { tokenize } from './tokens'

export type DiffPiece = {
  readonly change: 'same' | 'removed' | 'added'
  readonly text: string
  /** Variable, reference or tag; null for words. */
  readonly token: Token | null
  /** The same token stands elsewhere in the other text: it has only moved. */
  readonly isMoved: boolean
}

/**
 * What became of a text, the greatest first: other words; other variables, references or tags; only their place; only
 * marks such as a full stop; only letter case; only spaces.
 */
export const textChanges = ['words', 'tokens', 'moved', 'marks', 'case', 'spaces', 'none'] as const
export type TextChange = (typeof textChanges)[number]

type Unit = { readonly text: string; readonly token: Token | null }

const segmenters = new Map<string, Intl.Segmenter>()
const segmenterOf = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language)
  if (known) return known
  let segmenter: Intl.Segmenter
  try {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  }
  segmenters.set(language, segmenter)
  return segmenter
}

const unitsOf = (text: string, language: string): Unit[] =>
  tokenize(text).flatMap((token): Unit[] => {
    if (token.kind !== 'text') return [{ text: token.raw, token }]
    return [...segmenterOf(language).segment(token.raw)].map(({ segment }) => ({ text: segment, token: null }))
  })

const joined = (pieces: readonly DiffPiece[]): DiffPiece[] => {
  const result: DiffPiece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && last.change === piece.change && last.token === null && piece.token === null)
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}

/**
 * What was taken out of a text and put into it, by words and whole tokens. Without what was added the pieces are the
 * text before, without what was removed the text after.
 */
export const tokenDiff = (before: string, after: string, language = 'en'): DiffPiece[] => {
  const [old, fresh] = [unitsOf(before, language), unitsOf(after, language)]
  const idOf = ({ text, token }: Unit): string => `${token ? token.kind : 'text'} ${text}`
  const pieces = sequenceDiff(old, fresh, idOf).map(({ change, item }) => ({ ...item, change, isMoved: false }))
  return joined(inRuns(joined(withMoves(pieces))))
}

/** What stayed between two changes and is too little to be read by itself: spaces, a comma, a short word. */
const longestScrap = 12
const changeOfPieces = (pieces: readonly DiffPiece[]): number =>
  Math.max(
    ...(['removed', 'added'] as const).map((kind) =>
      pieces.reduce((length, { change, text }) => length + (change === kind ? text.length : 0), 0),
    ),
  )

/**
 * A sentence that was put anew is one thing taken out and one put in, not word against word: scraps between changes
 * belong to both. Variables, references and tags that stayed are never scraps.
 */
const inRuns = (pieces: readonly DiffPiece[]): DiffPiece[] => {
  const groups: DiffPiece[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last && (last[0]?.change === 'same') === (piece.change === 'same')) last.push(piece)
    else groups.push([piece])
  }
  const isScrap = (index: number): boolean => {
    const [piece, ...others] = groups[index] ?? []
    const [before, after] = [groups[index - 1], groups[index + 1]]
    if (piece?.change !== 'same' || piece.token || others.length > 0 || !before || !after) return false
    if (!/[\p{L}\p{N}]/u.test(piece.text)) return true
    const { length } = piece.text
    return length <= longestScrap && length <= changeOfPieces(before) && length <= changeOfPieces(after)
  }
  const runs: DiffPiece[][] = []
  for (const [index, group] of groups.entries()) {
    const run = runs.at(-1)
    if (isScrap(index)) run?.push(...group.flatMap((piece) => [taken(piece), put(piece)]))
    else if (run && isScrap(index - 1)) run.push(...group)
    else runs.push([...group])
  }
  return runs.flatMap((run) => [
    ...run.filter(({ change }) => change === 'same'),
    ...run.filter(({ change }) => change === 'removed'),
    ...run.filter(({ change }) => change === 'added'),
  ])
}
const taken = (piece: DiffPiece): DiffPiece => ({ ...piece, change: 'removed' })
const put = (piece: DiffPiece): DiffPiece => ({ ...piece, change: 'added' })

const withMoves = (pieces: readonly DiffPiece[]): DiffPiece[] => {
  const waiting = pieces.flatMap(({ change, token }, index) => (change === 'added' && token ? [index] : []))
  const moved = new Set<number>()
  for (const [index, piece] of pieces.entries()) {
    if (piece.change !== 'removed' || piece.token === null) continue
    const at = waiting.findIndex((other) => pieces[other]?.text === piece.text)
    const other = at < 0 ? undefined : waiting.splice(at, 1)[0]
    if (other !== undefined) {
      moved.add(index)
      moved.add(other)
    }
  }
  return pieces.map((piece, index) => (moved.has(index) ? { ...piece, isMoved: true } : piece))
}

/** How much a change matters, so that a reviewer sees first what changes the meaning. */
export const changeOf = (before: string, after: string): TextChange => {
  if (before === after) return 'none'
  const [old, fresh] = [tokenize(before), tokenize(after)]
  const wording = (tokens: readonly Token[]): string =>
    tokens.map(({ kind, raw }) => (kind === 'text' ? raw : ' ')).join('')
  const lettersOf = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
  const names = (tokens: readonly Token[]): string[] =>
    tokens.flatMap(({ kind, raw }) => (kind === 'text' ? [] : [raw])).toSorted()
  const [oldText, freshText] = [wording(old), wording(fresh)]
  const [oldWords, freshWords] = [lettersOf(oldText), lettersOf(freshText)]
  if (oldWords.toLowerCase() !== freshWords.toLowerCase()) return 'words'
  if (names(old).join('\n') !== names(fresh).join('\n')) return 'tokens'
  const placed = (tokens: readonly Token[]): string =>
    tokens
      .map(({ kind, raw }) => (kind === 'text' ? lettersOf(raw) : raw))
      .filter((part) => part !== '')
      .join(' ')
  if (placed(old).toLowerCase() !== placed(fresh).toLowerCase()) return 'moved'
  const noSpaces = (text: string): string => text.replace(/\s+/g, '')
  if (noSpaces(oldText).toLowerCase() !== noSpaces(freshText).toLowerCase()) return 'marks'
  return oldWords === freshWords ? 'spaces' : 'case'
}
