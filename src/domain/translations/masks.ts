import type { Token } from './token-kinds'
import { tokenize } from './tokens'

/** The text with its plain parts changed; variables, references, tags and what is broken stay to the letter. */
export const mapPlain = (tokens: readonly Token[], change: (plain: string) => string): string =>
  tokens.map(({ kind, raw }) => (kind === 'text' ? change(raw) : raw)).join('')

const marks = { variable: '\uE000', nest: '\uE001', tag: '\uE002', error: '\uE003' } as const

/** The wording alone: each token is one mark of its kind, so that texts with other names in them are alike. */
export const skeletonOf = (text: string): string =>
  tokenize(text)
    .map((token) => (token.kind === 'text' ? token.raw : marks[token.kind]))
    .join('')
