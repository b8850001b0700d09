import { checks } from './checks/vocabulary'
import { textStates } from './text-states'

/**
 * What is looked for, between its stars: `a*b` → ['a', 'b'], `*a` → ['', 'a']. [''] asks for what is empty, ['', '']
 * (a star alone) for what is not.
 */
export type Pattern = readonly string[]

/** Beside the states of a text what the workbench marks it with. */
export const searchStates = [...textStates, 'outdated', 'draft', 'rejected', 'partial'] as const
export type SearchState = (typeof searchStates)[number]

/** `any` for a word without a field: key, description and texts of all languages. */
const patternFields = ['any', 'key', 'description', 'translation'] as const
/** Compared as a whole; several with commas mean any of them. */
const listFields = ['namespace', 'tag'] as const

/** Where it stands in what was typed, for marking it there. */
type Typed = { readonly isNegated: boolean; readonly start: number; readonly end: number }

export type SearchTerm = Typed &
  (
    | { readonly field: (typeof patternFields)[number]; readonly pattern: Pattern }
    | { readonly field: 'language'; readonly language: string; readonly pattern: Pattern }
    | { readonly field: (typeof listFields)[number]; readonly patterns: readonly Pattern[] }
    | { readonly field: 'state'; readonly states: readonly SearchState[] }
    /** `*` for any finding. */
    | { readonly field: 'check'; readonly checks: readonly string[] }
  )

/** A value that no text can have, such as `state:foo`: the person should hear of it. */
export type SearchProblem = {
  readonly start: number
  readonly end: number
  readonly field: string
  readonly value: string
}

export type Search = { readonly terms: readonly SearchTerm[]; readonly problems: readonly SearchProblem[] }

/** A character, and whether quotes or a backslash keep it from meaning anything. */
type Letter = { readonly mark: string; readonly isLiteral: boolean }
type Word = {
  readonly start: number
  readonly end: number
  readonly letters: readonly Letter[]
  readonly hasQuotes: boolean
}

const isSpace = (mark: string): boolean => /\s/.test(mark)

const words = (text: string): Word[] => {
  const found: Word[] = []
  let at = 0
  while (at < text.length) {
    if (isSpace(text[at] ?? '')) {
      at++
      continue
    }
    const start = at
    const letters: Letter[] = []
    let isQuoted = false
    let hasQuotes = false
    for (; at < text.length && (isQuoted || !isSpace(text[at] ?? '')); at++) {
      const mark = text[at] ?? ''
      const next = text[at + 1]
      if (mark === '\\' && (next === '"' || next === '\\')) {
        letters.push({ mark: next, isLiteral: true })
        at++
      } else if (mark === '"') {
        isQuoted = !isQuoted
        hasQuotes = true
      } else letters.push({ mark, isLiteral: isQuoted })
    }
    found.push({ start, end: at, letters, hasQuotes })
  }
  return found
}

const plain = (letters: readonly Letter[]): string => letters.map(({ mark }) => mark).join('')

const cutAt = (letters: readonly Letter[], separator: string): Letter[][] => {
  const parts: Letter[][] = [[]]
  for (const letter of letters)
    if (letter.mark === separator && !letter.isLiteral) parts.push([])
    else parts.at(-1)?.push(letter)
  return parts
}

const patternOf = (letters: readonly Letter[]): Pattern => cutAt(letters, '*').map(plain)

const fieldNames: Readonly<Record<string, string>> = { ns: 'namespace', text: 'translation' }
const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value)

const termOf = (word: Word, languages: readonly string[], problems: SearchProblem[]): SearchTerm | undefined => {
  const { start, end, hasQuotes } = word
  const [first] = word.letters
  const isNegated = first?.mark === '-' && !first.isLiteral && (word.letters.length > 1 || hasQuotes)
  const letters = isNegated ? word.letters.slice(1) : word.letters
  const typed = { isNegated, start, end }
  const colon = letters.findIndex(({ mark, isLiteral }) => mark === ':' && !isLiteral)
  const prefix = colon > 0 ? letters.slice(0, colon) : []
  const name = prefix.some(({ isLiteral }) => isLiteral) ? '' : plain(prefix).toLowerCase()
  const field = fieldNames[name] ?? name
  const value = letters.slice(colon + 1)
  // `key:` is not finished yet; `key:""` asks for what is empty.
  const isUnfinished = value.length === 0 && !hasQuotes
  const language = languages.find((code) => code.toLowerCase() === name)

  const known = <T extends string>(list: readonly T[], given: Letter[][]): T[] =>
    given.map(plain).flatMap((one) => {
      const found = list.find((possible) => possible.toLowerCase() === one.toLowerCase())
      if (found === undefined) problems.push({ start, end, field, value: one })
      return found === undefined ? [] : [found]
    })

  if (language !== undefined)
    return isUnfinished ? undefined : { ...typed, field: 'language', language, pattern: patternOf(value) }
  if (field !== 'any' && isOneOf(patternFields, field))
    return isUnfinished ? undefined : { ...typed, field, pattern: patternOf(value) }
  if (isOneOf(listFields, field)) {
    const patterns = cutAt(value, ',').map(patternOf)
    return isUnfinished ? undefined : { ...typed, field, patterns }
  }
  if (field === 'state')
    return isUnfinished ? undefined : { ...typed, field, states: known(searchStates, cutAt(value, ',')) }
  if (field === 'check') {
    if (isUnfinished) return undefined
    return { ...typed, field, checks: known([...checks, '*'], cutAt(value, ',')) }
  }
  if (letters.length === 0) return undefined
  return { ...typed, field: 'any', pattern: patternOf(letters) }
}

/**
 * Reads a search such as `-key:cart* pl:"do koszyka" state:outdated checkout`. All terms must hold. What is no field
 * (`common:save`) is searched for as it stands.
 * @param languages Codes that may stand before a colon.
 */
export const parseSearch = (text: string, languages: readonly string[]): Search => {
  const problems: SearchProblem[] = []
  const terms = words(text).flatMap((word) => termOf(word, languages, problems) ?? [])
  return { terms, problems }
}

const quoted = (text: string, always: boolean): string =>
  always || text === '' || /[\s"*,:\\]|^-/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text

const printPattern = (pattern: Pattern): string =>
  pattern.length === 1
    ? quoted(pattern[0] ?? '', false)
    : pattern.map((part) => (part === '' ? '' : quoted(part, false))).join('*')

const printTerm = (term: SearchTerm): string => {
  switch (term.field) {
    case 'any':
      return printPattern(term.pattern)
    case 'language':
      return `${term.language}:${printPattern(term.pattern)}`
    case 'namespace':
    case 'tag':
      return `${term.field}:${term.patterns.map(printPattern).join(',')}`
    case 'state':
      return `state:${term.states.join(',')}`
    case 'check':
      return `check:${term.checks.join(',')}`
    default:
      return `${term.field}:${printPattern(term.pattern)}`
  }
}

/** The search as a person would type it: `parseSearch` of it is the same search. */
export const printSearch = (terms: readonly SearchTerm[]): string =>
  terms.map((term) => (term.isNegated ? '-' : '') + printTerm(term)).join(' ')

/** What must follow each other in a text; none: whether there is any text at all, see `asksForEmpty`. */
export const fragmentsOf = (pattern: Pattern): string[] => pattern.filter((part) => part !== '')
/** Whether texts without a word are asked for. */
export const asksForEmpty = (pattern: Pattern): boolean => pattern.length === 1 && pattern[0] === ''

export type Fold = (text: string) => string
const lowerCase: Fold = (text) => text.toLowerCase()

/** Whether a text holds the pattern anywhere in it. */
export const holds = (text: string, pattern: Pattern, fold: Fold = lowerCase): boolean => {
  if (asksForEmpty(pattern)) return text === ''
  const fragments = fragmentsOf(pattern)
  if (fragments.length === 0) return text !== ''
  const folded = fold(text)
  let from = 0
  for (const fragment of fragments.map(fold)) {
    const at = folded.indexOf(fragment, from)
    if (at < 0) return false
    from = at + fragment.length
  }
  return true
}

/** Whether a text is the pattern from its first to its last letter. */
export const isWhole = (text: string, pattern: Pattern, fold: Fold = lowerCase): boolean => {
  const folded = fold(text)
  const parts = pattern.map(fold)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length === 1) return folded === first
  if (folded.length < first.length + last.length || !folded.startsWith(first) || !folded.endsWith(last)) return false
  const middle = folded.slice(first.length, folded.length - last.length)
  const inner = parts.slice(1, -1).filter((part) => part !== '')
  return inner.length === 0 || holds(middle, inner, (text_) => text_)
}

/** What a search looks at. Texts are all forms of a text in a language; null: those of every language. */
export type Searched = {
  readonly namespace: string
  readonly base: string
  readonly description: string
  readonly tags: readonly string[]
  readonly textsOf: (language: string | null) => readonly string[]
  /** In the language in front of the reader. */
  readonly states: readonly SearchState[]
  readonly checks: readonly string[]
}

const anyText = (texts: readonly string[], pattern: Pattern, fold: Fold): boolean =>
  asksForEmpty(pattern) ? texts.every((text) => text === '') : texts.some((text) => holds(text, pattern, fold))

const isMet = (term: SearchTerm, searched: Searched, fold: Fold): boolean => {
  const { namespace, base, description, tags, textsOf, states } = searched
  switch (term.field) {
    case 'key':
      return holds(base, term.pattern, fold)
    case 'description':
      return holds(description, term.pattern, fold)
    case 'translation':
      return anyText(textsOf(null), term.pattern, fold)
    case 'language':
      return anyText(textsOf(term.language), term.pattern, fold)
    case 'any': {
      const names = [`${namespace}:${base}`, description, ...textsOf(null)]
      return names.some((text) => holds(text, term.pattern, fold))
    }
    case 'namespace':
      return term.patterns.some((pattern) => isWhole(namespace, pattern, fold))
    case 'tag':
      return term.patterns.some((pattern) =>
        asksForEmpty(pattern) ? tags.length === 0 : tags.some((tag) => isWhole(tag, pattern, fold)),
      )
    case 'state':
      return term.states.some((state) => states.includes(state))
    case 'check':
      return term.checks.some((check) => (check === '*' ? searched.checks.length > 0 : searched.checks.includes(check)))
  }
}

/** @param fold Makes two spellings one; lower case unless told otherwise. */
export const matchesSearch = (terms: readonly SearchTerm[], searched: Searched, fold: Fold = lowerCase): boolean =>
  terms.every((term) => isMet(term, searched, fold) !== term.isNegated)
