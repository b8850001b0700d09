import { nestSpans } from './nest-spans'
import {
  defaultTokenOptions,
  type ErrorToken,
  type NestToken,
  type TagToken,
  type Token,
  type TokenError,
  type TokenOptions,
  type VariableToken,
} from './token-kinds'
import { masked, variableSpans } from './variable-spans'

type Span = { readonly start: number; readonly end: number }

/** Can stand in an attribute, not in the name of a tag. */
const noName = '\u0001'
const tagPattern = /<(\/?)([A-Za-z0-9][\w.:-]*)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^'"<>])*)>/g
const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

const tagSpans = (text: string, mask: string): Omit<TagToken, 'inner'>[] =>
  [...mask.matchAll(tagPattern)].map((match) => {
    const [whole, slash, name = '', attributes = ''] = match
    const end = match.index + whole.length
    const isSelf = whole.endsWith('/>') || voidElements.has(name)
    return {
      kind: 'tag',
      start: match.index,
      end,
      raw: text.slice(match.index, end),
      name,
      shape: slash ? 'close' : isSelf ? 'self' : 'open',
      attributesRaw: text
        .slice(end - 1 - attributes.length, end - 1)
        .replace(/\/$/, '')
        .trim(),
    }
  })

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** What is left of an error within a stretch, around whatever i18next replaces in it. */
const pieces = (error: ErrorToken, within: Span, replaced: readonly Span[], text: string): ErrorToken[] => {
  const found: ErrorToken[] = []
  let at = Math.max(error.start, within.start)
  const last = Math.min(error.end, within.end)
  const piece = (end: number): void => {
    if (end > at) found.push({ ...error, start: at, end, raw: text.slice(at, end) })
  }
  for (const { start, end } of [...replaced].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= last) continue
    piece(start)
    at = end
  }
  piece(last)
  return found
}

/** Where something looks as if it began or ended what nothing ends or began. */
const looseEnds = (gap: string, { prefix, suffix, nestingPrefix }: TokenOptions): [number, number, TokenError][] => {
  const found: [number, number, TokenError][] = []
  for (let at = 0; at < gap.length; ) {
    const next = [prefix, suffix, nestingPrefix]
      .map((mark) => ({ mark, index: gap.indexOf(mark, at) }))
      .filter(({ index }) => index >= 0)
      .sort((a, b) => a.index - b.index)[0]
    if (!next) break
    at = next.index + next.mark.length
    const close = next.mark === prefix ? gap.indexOf(suffix, at) : -1
    const content = gap.slice(at, close)
    if (next.mark === suffix) found.push([next.index, at, 'stray'])
    else if (next.mark === nestingPrefix) found.push([next.index, at, 'unclosedNest'])
    else if (close < 0 || content.includes(prefix)) found.push([next.index, at, 'unclosed'])
    else {
      at = close + suffix.length
      found.push([next.index, at, content === '' ? 'empty' : 'newline'])
    }
  }
  return found
}

/** A stretch in full: the tokens in it, what is wrong around them, loose ends, and text between. */
const filled = (
  text: string,
  within: Span,
  tokens: readonly Token[],
  errors: readonly ErrorToken[],
  options: TokenOptions,
): Token[] => {
  const own = tokens.filter((token) => isWithin(token, within) && token !== within)
  const outermost = own.filter((token) => !own.some((outer) => outer !== token && isWithin(token, outer)))
  const wrong = errors.flatMap((error) => pieces(error, within, outermost, text))
  const result: Token[] = []
  let at = within.start
  const plain = (until: number): void => {
    if (until > at) result.push({ kind: 'text', start: at, end: until, raw: text.slice(at, until) })
    at = until
  }
  const gap = (until: number): void => {
    const from = at
    for (const [first, last, error] of looseEnds(text.slice(from, until), options)) {
      plain(from + first)
      at = from + last
      result.push({ kind: 'error', error, start: from + first, end: at, raw: text.slice(from + first, at) })
    }
    plain(until)
  }
  for (const token of [...outermost, ...wrong].sort((a, b) => a.start - b.start)) {
    gap(token.start)
    result.push(token)
    at = token.end
  }
  gap(within.end)
  return result
}

/**
 * A text cut into what i18next fills in, what it leaves on screen although it looks like that, tags, and plain text.
 * The pieces follow each other without gaps: their `raw` put together is the text, whatever it holds.
 */
export const tokenize = (text: string, options: TokenOptions = defaultTokenOptions): Token[] => {
  const { prefix, suffix, nestingPrefix, nestingSuffix } = options
  if (text === '') return []
  const whole = { start: 0, end: text.length }
  if (!text.includes(prefix) && !text.includes('<') && !text.includes(nestingPrefix) && !text.includes(suffix))
    return [{ kind: 'text', ...whole, raw: text }]
  const spans = variableSpans(text, options)
  const variables = spans.filter((span) => span.kind === 'variable')
  const errors = spans.filter((span) => span.kind === 'error')
  const special = (within: Span, tokens: readonly Token[]): Token[] =>
    filled(text, within, tokens, errors, options).filter(({ kind }) => kind !== 'text')
  const nests = nestSpans(text, masked(text, variables), options).map((nest): NestToken => {
    const inside = { start: nest.start + nestingPrefix.length, end: nest.end - nestingSuffix.length }
    return { ...nest, inner: special(inside, variables) }
  })
  const replaced = [...variables, ...nests]
  const tags = options.tags
    ? tagSpans(text, masked(text, replaced, noName)).map((tag): TagToken => ({ ...tag, inner: special(tag, replaced) }))
    : []
  return filled(text, whole, [...replaced, ...tags], errors, options)
}

/** The text that tokens are of: the reverse of `tokenize`. */
export const print = (tokens: readonly Token[]): string => tokens.map(({ raw }) => raw).join('')

/** All tokens in reading order, also those within nested references and tags. */
export const everyToken = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) =>
    token.kind === 'nest' || token.kind === 'tag' ? [token, ...everyToken(token.inner)] : [token],
  )

/** Its variables, also those within references and tags. */
export const variablesOf = (tokens: readonly Token[]): VariableToken[] =>
  everyToken(tokens).filter((token) => token.kind === 'variable')

/** Its references to other texts, wherever they stand. */
export const nestsOf = (tokens: readonly Token[]): NestToken[] =>
  everyToken(tokens).filter((token) => token.kind === 'nest')

/** What is written like syntax and is none. */
export const errorsOf = (tokens: readonly Token[]): ErrorToken[] =>
  everyToken(tokens).filter((token) => token.kind === 'error')
