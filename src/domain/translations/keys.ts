import { type Form, type Forms, type PluralCategory, pluralCategories } from './forms'
import type { KeyCounts } from './text-states'

export type KeySeparators = { readonly plural: string; readonly context: string; readonly key: string }
export const defaultSeparators: KeySeparators = { plural: '_', context: '_', key: '.' }

const ordinals = pluralCategories.map((category) => `ordinal_${category}` as const)
/** In the order in which they are shown and written: plain, by number, by rank. */
export const formOrder: readonly Form[] = ['', ...pluralCategories, ...ordinals]

/** Whether a form is for ranks (1st, 2nd) and not for amounts. */
export const isOrdinal = (form: Form): boolean => form.startsWith('ordinal_')
/** The CLDR category of a form; null for the plain text. */
export const categoryOf = (form: Form): PluralCategory | null =>
  form === '' ? null : (form.replace('ordinal_', '') as PluralCategory)
/** The order forms are shown in: zero, one, two, few, many, other; ranks last. */
export const compareForms = (a: Form, b: Form): number => formOrder.indexOf(a) - formOrder.indexOf(b)

const suffixOf = (form: Form, separator: string): string =>
  form === '' ? '' : `${separator}${form.replace('_', separator)}`

/** The key as it stands in the file: `items` with `few` → `items_few`. */
export const physicalKey = (base: string, form: Form, separators = defaultSeparators): string =>
  base + suffixOf(form, separators.plural)

/** Longest first: `x_ordinal_one` is not the `one` of `x_ordinal`. */
const suffixes = [...ordinals, ...pluralCategories]

/**
 * What a key says by its ending alone. Whether it is a plural form, or only looks like one, is for `keyShape` to tell.
 */
export const splitKey = (key: string, separators = defaultSeparators): { base: string; form: Form } => {
  const ending = key.slice(key.lastIndexOf(separators.plural) + separators.plural.length)
  if (!(pluralCategories as readonly string[]).includes(ending)) return { base: key, form: '' }
  const lastSegment = separators.key === '' ? 0 : key.lastIndexOf(separators.key) + 1
  for (const form of suffixes) {
    const suffix = suffixOf(form, separators.plural)
    if (key.endsWith(suffix) && key.length - suffix.length > lastSegment)
      return { base: key.slice(0, -suffix.length), form }
  }
  return { base: key, form: '' }
}

/** One text key: what translators see as one text. */
export type KeyGroup = {
  readonly base: string
  /** In the order of `formOrder`; with `''` beside others where a plain key stands beside plural forms. */
  readonly forms: readonly Form[]
  readonly counts: KeyCounts
  /** The key this one is a variant of: `greeting` for `greeting_formal`. */
  readonly contextOf: string | null
  readonly context: string | null
  /** Ends like a plural form without being one: `filter_other` on its own. */
  readonly isLookAlike: boolean
}

export type KeyShape = {
  readonly groups: ReadonlyMap<string, KeyGroup>
  /** To which text key a key of a file belongs, and as which form; keys that were not there at first count as well. */
  readonly split: (key: string) => { base: string; form: Form }
}

export type ShapeOptions = {
  readonly separators?: KeySeparators
  /** Bases that somebody has marked as no plural although they look like one: each of their keys stands for itself. */
  readonly notPlural?: ReadonlySet<string>
  /** Bases that are plural although only one of their forms is there. */
  readonly plural?: ReadonlySet<string>
  /** Every number has the same form in the language of these keys (Japanese): `_other` alone is a plural. */
  readonly hasOneForm?: boolean
}

const countsOf = (forms: readonly Form[]): KeyCounts => {
  const hasOrdinal = forms.some(isOrdinal)
  const hasCardinal = forms.some((form) => form !== '' && !isOrdinal(form))
  return hasOrdinal && hasCardinal ? 'both' : hasOrdinal ? 'ordinal' : hasCardinal ? 'cardinal' : 'no'
}

/** The longest other key of which this one can be a variant. A value of a context may hold the separator itself. */
const contextOf = (base: string, bases: ReadonlySet<string>, separators: KeySeparators): string | null => {
  const first = separators.key === '' ? 0 : base.lastIndexOf(separators.key) + 1
  for (let at = base.lastIndexOf(separators.context); at > first; at = base.lastIndexOf(separators.context, at - 1)) {
    const parent = base.slice(0, at)
    if (at + separators.context.length < base.length && bases.has(parent)) return parent
  }
  return null
}

/**
 * Text keys of the keys of a namespace, in the order in which they first appear. Give it the keys of all languages
 * together (or those of the source): a language that lacks a form does not make the text another one.
 */
export const keyShape = (keys: Iterable<string>, options: ShapeOptions = {}): KeyShape => {
  const { separators = defaultSeparators, notPlural, plural, hasOneForm = false } = options
  const found = new Map<string, Set<Form>>()
  const all = new Set(keys)
  for (const key of all) {
    const { base, form } = splitKey(key, separators)
    found.set(base, (found.get(base) ?? new Set()).add(form))
  }
  const isPlural = (base: string): boolean => {
    if (notPlural?.has(base)) return false
    const forms = [...(found.get(base) ?? [])].filter((form) => form !== '')
    return forms.length > 1 || forms.some(isOrdinal) || plural?.has(base) === true || (forms.length === 1 && hasOneForm)
  }
  const split = (key: string): { base: string; form: Form } => {
    const parts = splitKey(key, separators)
    return parts.form === '' || isPlural(parts.base) ? parts : { base: key, form: '' }
  }
  const groups = new Map<string, Form[]>()
  for (const key of all) {
    const { base, form } = split(key)
    const forms = groups.get(base)
    if (forms) forms.push(form)
    else groups.set(base, [form])
  }
  const bases = new Set(groups.keys())
  const whole = [...groups].map(([base, forms]): [string, KeyGroup] => {
    const parent = contextOf(base, bases, separators)
    const group = {
      base,
      forms: forms.toSorted(compareForms),
      counts: countsOf(forms),
      contextOf: parent,
      context: parent === null ? null : base.slice(parent.length + separators.context.length),
      isLookAlike: splitKey(base, separators).form !== '',
    }
    return [base, group]
  })
  return { groups: new Map(whole), split }
}

/** Texts of a file by text key. */
export const formsByBase = (entries: Iterable<readonly [string, string]>, shape: KeyShape): Map<string, Forms> => {
  const texts = new Map<string, Partial<Record<Form, string>>>()
  for (const [key, text] of entries) {
    const { base, form } = shape.split(key)
    const forms = texts.get(base) ?? {}
    forms[form] = text
    texts.set(base, forms)
  }
  return texts
}

/** What a text is written as in a file, in the order of its forms. */
export const entriesOf = (base: string, forms: Forms, separators = defaultSeparators): [string, string][] =>
  formOrder.flatMap((form): [string, string][] => {
    const text = forms[form]
    return text === undefined ? [] : [[physicalKey(base, form, separators), text]]
  })
