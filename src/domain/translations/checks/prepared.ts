import type { ErrorToken, NestToken, TagToken, Token, VariableToken } from '../token-kinds'
import { errorsOf, everyToken, tokenize } from '../tokens'

/** A wording cut up once for all checks. */
export type Prepared = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly variables: readonly VariableToken[]
  readonly nests: readonly NestToken[]
  readonly tags: readonly TagToken[]
  readonly errors: readonly ErrorToken[]
  /** Parts of it stay on screen as they are written; what they stand for is anybody's guess. */
  readonly isBroken: boolean
  /** As long as the text: everything that is no plain text is `held`. */
  readonly masked: string
  /** The same with addresses of the web and of mail taken away, too. */
  readonly prose: string
}

/** Stands for what a person cannot change: letters of variables, references and tags. */
export const held = '\uFFFC'

export const linkPattern =
  /(?:https?:\/\/|www\.)[^\s<>"'()\uFFFC]*[^\s<>"'().,;:!?\uFFFC]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

const prepare = (text: string): Prepared => {
  const tokens = tokenize(text)
  const isPlain = tokens.length <= 1 && tokens[0]?.kind !== 'error'
  const every = isPlain ? tokens : everyToken(tokens)
  const masked =
    isPlain && tokens[0]?.kind !== 'variable' && tokens[0]?.kind !== 'nest' && tokens[0]?.kind !== 'tag'
      ? text
      : tokens.map(({ kind, raw }) => (kind === 'text' ? raw : held.repeat(raw.length))).join('')
  const prose = /[@/w]/.test(masked) ? masked.replace(linkPattern, (link) => held.repeat(link.length)) : masked
  const errors = isPlain ? [] : errorsOf(tokens)
  return {
    text,
    tokens,
    variables: every.filter((token) => token.kind === 'variable'),
    nests: every.filter((token) => token.kind === 'nest'),
    tags: tokens.filter((token) => token.kind === 'tag'),
    errors,
    isBroken: errors.some(({ error }) => error !== 'stray'),
    masked,
    prose,
  }
}

const mostKept = 4000
const kept = new Map<string, Prepared>()

/** Remembers what it has cut up: the same source stands behind the texts of every language. */
export const prepared = (text: string): Prepared => {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  const fresh = prepare(text)
  kept.set(text, fresh)
  return fresh
}
