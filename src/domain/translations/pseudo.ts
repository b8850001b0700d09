import { mapPlain } from './masks'
import type { Token } from './token-kinds'
import { tokenize } from './tokens'

/**
 * Ways to make a language strange: `accented` shows what is not translated and boxes that are too tight, `bidi` what
 * is not laid out from right to left, `keys` which text stands where.
 */
export const pseudoKinds = ['accented', 'bidi', 'keys'] as const
export type PseudoKind = (typeof pseudoKinds)[number]

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accents = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'
const accented: ReadonlyMap<string, string> = new Map(
  [...letters].map((letter, index) => [letter, [...accents][index] ?? letter]),
)
/** Longer words and other rules of spacing make most languages longer than English. */
const growth = 0.4
const longestTail = 6

/** A short text becomes a longer word, a long one gets more words: one word of all that is added would fit nowhere. */
const added = (length: number): string =>
  length <= longestTail ? '~'.repeat(length) : ` ${'~'.repeat(length).replace(/~{6}(?=~)/g, '~~~~~~ ')}`

const plainLength = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { kind, raw }) => (kind === 'text' ? sum + raw.length : sum), 0)

const accentedText = (tokens: readonly Token[]): string => {
  const strange = mapPlain(tokens, (plain) => plain.replace(/[a-zA-Z]/g, (letter) => accented.get(letter) ?? letter))
  return `[${strange}${added(Math.ceil(plainLength(tokens) * growth))}]`
}

const rightToLeft = '\u202E'
const popDirection = '\u202C'

/** Words are drawn backwards, as those of a right-to-left language; values are put in as they are. */
const bidiText = (tokens: readonly Token[]): string =>
  mapPlain(tokens, (plain) => plain.replace(/[a-zA-Z][a-zA-Z']*/g, (word) => rightToLeft + word + popDirection))

/**
 * A text in a pseudo-language. Variables, references and tags stay as they are, so that the portal goes on working.
 * @param name What `keys` shows: namespace and key.
 */
export const pseudoText = (text: string, kind: PseudoKind = 'accented', name = ''): string => {
  if (text === '') return text
  if (kind === 'keys') return `[${name}]`
  const tokens = tokenize(text)
  return kind === 'bidi' ? bidiText(tokens) : accentedText(tokens)
}

export type TextTree = { readonly [key: string]: string | TextTree }

/** All texts of a namespace, nested or flat. */
export const pseudoTexts = (texts: TextTree, kind: PseudoKind = 'accented', namespace = ''): TextTree => {
  const below = (tree: TextTree, path: string): TextTree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => {
        const name = path === '' ? key : `${path}.${key}`
        const full = namespace === '' ? name : `${namespace}:${name}`
        return [key, typeof value === 'string' ? pseudoText(value, kind, full) : below(value, name)]
      }),
    )
  return below(texts, '')
}
