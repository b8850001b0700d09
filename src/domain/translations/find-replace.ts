import type { Token } from './token-kinds'
import { tokenize } from './tokens'

export type Find = {
  readonly find: string
  readonly matchCase?: boolean
  /** Not in the middle of a longer word. */
  readonly wholeWord?: boolean
  /** Also within `{{…}}`, `$t(…)` and tags, where a change can break a text. */
  readonly inTokens?: boolean
}

export type Match = { readonly start: number; readonly end: number }

const wordLetter = /[\p{L}\p{M}\p{N}_]/u

const isWordAt = (text: string, at: number): boolean => {
  const before = text.codePointAt(at)
  return before !== undefined && wordLetter.test(String.fromCodePoint(before))
}

/** The character before may be a pair of units. */
const isWordBefore = (text: string, at: number): boolean => {
  const last = [...text.slice(Math.max(0, at - 2), at)].at(-1)
  return last !== undefined && wordLetter.test(last)
}

const matchesIn = (text: string, from: number, to: number, { find, matchCase, wholeWord }: Find): Match[] => {
  const pattern = new RegExp(
    find.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('\\-', '\\x2d'),
    matchCase ? 'gu' : 'giu',
  )
  return [...text.slice(from, to).matchAll(pattern)].flatMap((match) => {
    const start = from + match.index
    const end = start + match[0].length
    // What is looked for may begin or end with a mark: then there is no word to be cut there.
    const cutsBefore = isWordAt(text, start) && start > from && isWordBefore(text, start)
    const cutsAfter = isWordBefore(text, end) && end < to && isWordAt(text, end)
    return wholeWord && (cutsBefore || cutsAfter) ? [] : [{ start, end }]
  })
}

/** Where a text has what is looked for. Unless asked, only in what people read, and never across a token. */
export const findIn = (text: string, query: Find): Match[] => {
  if (query.find === '') return []
  if (query.inTokens) return matchesIn(text, 0, text.length, query)
  return tokenize(text).flatMap(({ kind, start, end }) => (kind === 'text' ? matchesIn(text, start, end, query) : []))
}

const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase()

/** `order` → `purchase` makes `Order` → `Purchase` and `ORDER` → `PURCHASE`. */
const inCaseOf = (found: string, replacement: string): string => {
  const letters = [...found].filter((letter) => /\p{L}/u.test(letter))
  if (letters.length > 1 && isUpper(found)) return replacement.toUpperCase()
  const [first = ''] = found
  const [start = '', ...rest] = [...replacement]
  return isUpper(first) ? start.toUpperCase() + rest.join('') : replacement
}

const tokensOnly = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ kind, raw }) => (kind === 'text' ? [] : [raw])).join('\n')

export type Replaced = {
  readonly text: string
  readonly count: number
  /** Variables, references or tags are no longer the same: to be shown before anybody agrees. */
  readonly changesTokens: boolean
}

/** @param keepCase Where letter case was not asked for, the replacement takes over that of what it replaces. */
export const replaceIn = (text: string, query: Find, replacement: string, keepCase = true): Replaced => {
  const matches = findIn(text, query)
  let result = ''
  let at = 0
  for (const { start, end } of matches) {
    const found = text.slice(start, end)
    result += text.slice(at, start) + (query.matchCase || !keepCase ? replacement : inCaseOf(found, replacement))
    at = end
  }
  result += text.slice(at)
  const changesTokens = matches.length > 0 && tokensOnly(tokenize(text)) !== tokensOnly(tokenize(result))
  return { text: result, count: matches.length, changesTokens }
}
