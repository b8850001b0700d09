import { describe, expect, it } from 'vitest'
import { readLocaleFiles, splitPlural } from './locale-files'
import { isTest, sourceFiles, withoutComments } from './source-files'

const english = readLocaleFiles().get('en') ?? new Map<string, ReadonlyMap<string, string>>()
const code = [...sourceFiles('src', /\.tsx?$/), ...sourceFiles('mocks', /\.ts$/)]
  .filter(({ path }) => !isTest(path))
  .map(({ path, text }) => ({ path, text: withoutComments(text) }))

/** Keys without plural endings, by namespace. */
const known = new Map(
  [...english].map(([namespace, texts]) => [namespace, new Set([...texts.keys()].map((key) => splitPlural(key).base))]),
)

const quoted = /'((?:[^'\n\\]|\\.)*)'|"((?:[^"\n\\]|\\.)*)"/g
const templates = /`([^`]*)`/g
const keyLike = /^[\w:.\-/]+$/

/** What a template can become: its fixed parts with anything between. Too little that is fixed would fit every key. */
const patternOf = (parts: readonly string[]): RegExp | undefined => {
  const isTelling = parts.every((part) => /^[\w:.\-/]*$/.test(part)) && parts.some((part) => /[a-z]{3}/i.test(part))
  return isTelling ? new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.\\-]+')}$`) : undefined
}

/** Every string that could be a key, and every shape of a key that a template completes. */
const literals = new Set<string>()
const patterns: RegExp[] = []
for (const { text } of code) {
  for (const [, single, double] of text.matchAll(quoted)) {
    const value = single ?? double ?? ''
    if (keyLike.test(value)) literals.add(value)
  }
  for (const [, template = ''] of text.matchAll(templates)) {
    const parts = template.split(/\$\{[^}]*\}/)
    const pattern = parts.length > 1 ? patternOf(parts) : undefined
    if (pattern) patterns.push(pattern)
    else if (keyLike.test(template)) literals.add(template)
  }
}

const isUsed = (namespace: string, key: string): boolean => {
  const qualified = `${namespace}:${key}`
  if (literals.has(key) || literals.has(qualified)) return true
  return patterns.some((pattern) => pattern.test(key) || pattern.test(qualified))
}

/** Namespaces a file asks for, in the order in which keys without a namespace are looked up. */
const namespacesOf = (text: string): string[] =>
  [...text.matchAll(/useTranslation\(\s*(?:\[([^\]]*)\]|(['"][^'"]+['"]))/g)].flatMap(([, list, single]) =>
    [...(list ?? single ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(([, name]) => name ?? ''),
  )

describe('texts', () => {
  it('exist for every key that code names', () => {
    const unknown = code.flatMap(({ path, text }) => {
      const keys = [...text.matchAll(/(?<![\w.])t\(\s*['"]([^'"\n]+)['"]|i18nKey=(?:\{)?['"]([^'"\n]+)['"]/g)]
      const declared = namespacesOf(text)
      return keys.flatMap(([, call, attribute]) => {
        const key = call ?? attribute ?? ''
        const [namespace, rest] = key.includes(':') ? key.split(':', 2) : [undefined, key]
        const candidates = namespace ? [namespace] : declared.length > 0 ? [...declared, 'common'] : [...known.keys()]
        return candidates.some((candidate) => known.get(candidate)?.has(rest ?? '')) ? [] : [`${path}: ${key}`]
      })
    })
    expect(unknown).toEqual([])
  })

  // Problems are looked up by their type and are checked against the catalogue elsewhere.
  it.each([...known.keys()].filter((namespace) => namespace !== 'problems'))('of %s are all used', (namespace) => {
    const unused = [...(known.get(namespace) ?? [])].filter((key) => !isUsed(namespace, key))
    expect(unused).toEqual([])
  })
})
