import { formatCalls } from './format-calls'
import type { ErrorToken, TokenError, TokenOptions, VariableToken } from './token-kinds'

type Content = { start: number; end: number; text: string }

const lineEnd = /[\n\r\u2028\u2029]/

/** The next `{{…}}` from `from` on as the regular expression of i18next finds it: shortest, on one line, not empty. */
const nextMatch = (text: string, opening: string, suffix: string, from: number): Content | undefined => {
  for (let start = text.indexOf(opening, from); start >= 0; start = text.indexOf(opening, start + 1)) {
    const inside = start + opening.length
    const close = text.indexOf(suffix, inside + 1)
    if (close < 0) return undefined
    if (!lineEnd.test(text.slice(inside, close)))
      return { start, end: close + suffix.length, text: text.slice(inside, close) }
  }
  return undefined
}

const variable = (raw: string, at: Content, unescaped: boolean, options: TokenOptions): VariableToken | undefined => {
  const { formatSeparator, prefix, suffix, keySeparator, nestingPrefix } = options
  const cut = at.text.indexOf(formatSeparator)
  const named = cut < 0 ? at.text : at.text.slice(0, cut)
  const name = named.trim()
  const wrong = [prefix, nestingPrefix].some((mark) => at.text.includes(mark))
  if (name === '' || wrong || name.startsWith(suffix[0] ?? '}') || name.startsWith(prefix[0] ?? '{')) return undefined
  const inside = at.end - suffix.length - at.text.length
  const nameStart = inside + named.indexOf(name)
  const rest = cut < 0 ? '' : at.text.slice(cut + formatSeparator.length)
  const formatsAt = inside + cut + formatSeparator.length + (rest.length - rest.trimStart().length)
  return {
    kind: 'variable',
    start: at.start,
    end: at.end,
    raw,
    name,
    path: keySeparator === '' ? [name] : name.split(keySeparator),
    nameStart,
    nameEnd: nameStart + name.length,
    unescaped,
    formats: cut < 0 ? [] : formatCalls(rest.trim(), formatsAt, formatSeparator),
  }
}

const errorOf = (content: string, options: TokenOptions): TokenError => {
  const brace = options.prefix[0] ?? '{'
  if (content.startsWith(brace) && !content.includes(options.prefix)) return 'tripleBrace'
  if (content.includes(options.prefix) || content.includes(options.nestingPrefix)) return 'unclosed'
  const trimmed = content.trim()
  const isDashed = trimmed.startsWith(options.unescapePrefix) && trimmed.length > options.unescapePrefix.length
  return isDashed && !content.startsWith(options.unescapePrefix) ? 'spaceBeforeDash' : 'empty'
}

/** The same text, as long, with what was found replaced by one mark, so that nothing is found within it again. */
export const masked = (text: string, spans: readonly { start: number; end: number }[], mark = '1'): string => {
  let result = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    result += text.slice(at, start) + mark.repeat(end - start)
    at = end
  }
  return result + text.slice(at)
}

/**
 * What i18next would fill in, and what only looks like it. It goes over a text twice, as i18next does: first for values
 * that are not escaped. An error may lie around a variable.
 */
export const variableSpans = (text: string, options: TokenOptions): (VariableToken | ErrorToken)[] => {
  const { prefix, suffix, unescapePrefix } = options
  if (!text.includes(prefix)) return []
  const found: (VariableToken | ErrorToken)[] = []
  const pass = (source: string, opening: string, unescaped: boolean): void => {
    for (let from = 0, at = nextMatch(source, opening, suffix, 0); at; at = nextMatch(source, opening, suffix, from)) {
      from = at.end
      const raw = text.slice(at.start, at.end)
      const holdsValue = found.some(({ start, end }) => start >= (at?.start ?? 0) && end <= (at?.end ?? 0))
      const isDash = !unescaped && at.text.trim().startsWith(unescapePrefix)
      const token = holdsValue || isDash ? undefined : variable(raw, at, unescaped, options)
      if (token) found.push(token)
      else if (!unescaped) {
        const error = holdsValue ? 'unclosed' : errorOf(at.text, options)
        // The third brace that closes is left over by i18next; to the reader it belongs to the other two.
        const third = error === 'tripleBrace' && text.startsWith(suffix[0] ?? '}', at.end) ? 1 : 0
        found.push({
          kind: 'error',
          error,
          start: at.start,
          end: at.end + third,
          raw: text.slice(at.start, at.end + third),
        })
        from = at.end
      }
    }
  }
  pass(text, prefix + unescapePrefix, true)
  pass(masked(text, found), prefix, false)
  return found
}
