import { formatCalls } from './format-calls'
import type { JsonValue, NestToken, TokenOptions } from './token-kinds'

const escaped = (text: string): string => text.replace(/[-[\]/{}()*+?.\\^$|]/g, '\\$&')

const nestPattern = ({ nestingPrefix, nestingSuffix }: TokenOptions): RegExp =>
  new RegExp(
    `${escaped(nestingPrefix)}((?:[^()"']|"[^"]*"|'[^']*'|\\((?:[^()"']|"[^"]*"|'[^']*')*\\))*?)${escaped(nestingSuffix)}`,
    'g',
  )

/** i18next turns single quotes into double ones where that can be meant, and then reads JSON. */
const readOptions = (text: string): Record<string, JsonValue> | null => {
  const single = text.split("'").length - 1
  const double = text.split('"').length - 1
  const json = (single % 2 === 0 && double === 0) || double % 2 !== 0 ? text.replaceAll("'", '"') : text
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' ? { ...(value as Record<string, JsonValue>) } : null
  } catch {
    return null
  }
}

/** A key that looks like a sentence is not cut at a colon, unless its first part cannot be one. */
const looksLikePath = (key: string, { keySeparator, namespaceSeparator }: TokenOptions): boolean => {
  const marks = [' ', ',', '?', '!', ';'].filter(
    (mark) => !keySeparator.includes(mark) && !namespaceSeparator.includes(mark),
  )
  const isSentence = (text: string): boolean => marks.some((mark) => text.includes(mark))
  const first = key.indexOf(keySeparator)
  return !isSentence(key) || (first > 0 && !isSentence(key.slice(0, first)))
}

/**
 * The namespace and key that a reference such as `ns:list.title` names.
 * @returns namespace null where the reference names none: the one of the text it stands in.
 */
export const splitReference = (reference: string, options: TokenOptions): { namespace: string | null; key: string } => {
  const { namespaceSeparator, keySeparator } = options
  if (namespaceSeparator === '' || !reference.includes(namespaceSeparator) || !looksLikePath(reference, options))
    return { namespace: null, key: reference }
  const [namespace = '', ...rest] = reference.split(namespaceSeparator)
  return { namespace, key: rest.join(keySeparator) }
}

type Parsed = Omit<NestToken, 'inner' | 'kind' | 'start' | 'end' | 'raw'>

/** @param text The text with its variables masked, so that their braces are not taken for those of options. */
const content = (text: string, mask: string, start: number, end: number, options: TokenOptions): Parsed => {
  const { formatSeparator, nestingOptionsSeparator } = options
  const inside = mask.slice(start, end)
  const keyEndsAt = /\{.*\}/s.test(inside) ? inside.lastIndexOf('}') + 1 : inside.indexOf(formatSeparator)
  const called = keyEndsAt < 0 ? inside : inside.slice(0, keyEndsAt)
  const trimmedAt = start + (called.length - called.trimStart().length)
  const trimmed = called.trim()
  const opening = new RegExp(`${escaped(nestingOptionsSeparator)}[ ]*\\{`).exec(trimmed)
  const hasOptions = trimmed.includes(nestingOptionsSeparator)
  const keyLength = opening ? opening.index : trimmed.length
  const reference = text.slice(trimmedAt, trimmedAt + keyLength)
  const optionsAt = opening ? opening.index + opening[0].length - 1 : -1
  const parsed = optionsAt < 0 ? null : readOptions(trimmed.slice(optionsAt))
  const { namespace, key } = splitReference(reference, options)
  const formatsAt =
    start + keyEndsAt + (inside.slice(keyEndsAt).startsWith(formatSeparator) ? formatSeparator.length : 0)
  const formatsText = keyEndsAt < 0 ? '' : text.slice(formatsAt, end)
  return {
    namespace,
    key,
    keyStart: trimmedAt + (reference.length - key.length),
    keyEnd: trimmedAt + keyLength,
    dynamic: reference !== mask.slice(trimmedAt, trimmedAt + keyLength),
    optionsRaw: optionsAt < 0 ? null : text.slice(trimmedAt + optionsAt, trimmedAt + trimmed.length),
    options: parsed,
    optionsError: hasOptions && parsed === null,
    formats: formatCalls(formatsText, formatsAt, formatSeparator).filter(({ raw }) => raw.trim() !== ''),
  }
}

/**
 * Every `$t(…)` that i18next replaces, found by its own regular expression.
 * @param mask The same text, of the same length, with the variables masked.
 */
export const nestSpans = (text: string, mask: string, options: TokenOptions): Omit<NestToken, 'inner'>[] => {
  if (!mask.includes(options.nestingPrefix)) return []
  return [...mask.matchAll(nestPattern(options))].map((match) => {
    const start = match.index
    const end = start + match[0].length
    const inside = start + options.nestingPrefix.length
    return {
      kind: 'nest',
      start,
      end,
      raw: text.slice(start, end),
      ...content(text, mask, inside, end - options.nestingSuffix.length, options),
    }
  })
}
