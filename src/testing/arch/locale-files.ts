import { sourceFiles } from './source-files'

/** Texts by flat key of one namespace: `list.title` → `Orders`. */
type Texts = ReadonlyMap<string, string>
export type LocaleFiles = ReadonlyMap<string, ReadonlyMap<string, Texts>>

const flatten = (node: unknown, prefix: string, into: Map<string, string>): Map<string, string> => {
  if (typeof node === 'string') into.set(prefix, node)
  else if (typeof node === 'object' && node !== null) {
    for (const [key, child] of Object.entries(node)) flatten(child, prefix ? `${prefix}.${key}` : key, into)
  } else into.set(prefix, '')
  return into
}

/** Every locale file of the project: language → namespace → texts. */
export const readLocaleFiles = (): LocaleFiles => {
  const languages = new Map<string, Map<string, Texts>>()
  for (const { path, text } of sourceFiles('locales', /^locales\/[^/]+\/[^/]+\.json$/)) {
    const [, language = '', file = ''] = path.split('/')
    const namespaces = languages.get(language) ?? new Map<string, Texts>()
    namespaces.set(file.replace('.json', ''), flatten(JSON.parse(text), '', new Map()))
    languages.set(language, namespaces)
  }
  return languages
}

const pluralSuffix = /_(?:ordinal_)?(zero|one|two|few|many|other)$/

/** A key without its plural ending, and the category that the ending named. */
export const splitPlural = (key: string): { base: string; category?: string; ordinal: boolean } => {
  const category = pluralSuffix.exec(key)?.[1]
  return { base: key.replace(pluralSuffix, ''), category, ordinal: /_ordinal_[a-z]+$/.test(key) }
}

export const pluralCategories = (language: string, ordinal: boolean): string[] =>
  new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions().pluralCategories

/** What is put into a text: interpolations, nested texts and the tags of components. */
export const placeholdersOf = (text: string): string[] => {
  const names = [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => `{{${name}}}`)
  const nested = [...text.matchAll(/\$t\(([^),]+)/g)].map(([, key]) => `$t(${key?.trim()})`)
  const tags = [...text.matchAll(/<\/?([A-Za-z0-9]+)\s*\/?>/g)].map(([, tag]) => `<${tag}>`)
  return [...new Set([...names, ...nested, ...tags])].sort()
}

export const without = <T>(all: ReadonlySet<T>, some: ReadonlySet<T>): T[] => [...all].filter((one) => !some.has(one))
