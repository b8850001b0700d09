import { describe, expect, it } from 'vitest'
import { placeholdersOf, pluralCategories, readLocaleFiles, splitPlural, without } from './locale-files'

const authority = 'en'
const files = readLocaleFiles()
const english = files.get(authority) ?? new Map<string, ReadonlyMap<string, string>>()
const languages = [...files.keys()]
const others = languages.filter((language) => language !== authority)

const basesOf = (texts: ReadonlyMap<string, string> | undefined): Set<string> =>
  new Set([...(texts?.keys() ?? [])].map((key) => splitPlural(key).base))

describe('locales', () => {
  it('are English, Polish, German and Arabic at least', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'pl', 'de', 'ar']))
  })

  it.each(others)('%s has the namespaces of the authority', (language) => {
    expect([...(files.get(language)?.keys() ?? [])].sort()).toEqual([...english.keys()].sort())
  })

  it.each(others)('%s has the keys of the authority, no more and no fewer', (language) => {
    const differences = [...english].flatMap(([namespace, texts]) => {
      const wanted = basesOf(texts)
      const present = basesOf(files.get(language)?.get(namespace))
      const missing = without(wanted, present).map((key) => `missing ${namespace}:${key}`)
      const extra = without(present, wanted).map((key) => `unknown ${namespace}:${key}`)
      return [...missing, ...extra]
    })
    expect(differences).toEqual([])
  })

  it.each(languages)('%s has every plural form its grammar needs', (language) => {
    const gaps = [...(files.get(language) ?? [])].flatMap(([namespace, texts]) =>
      [...texts.keys()].flatMap((key) => {
        const { base, category, ordinal } = splitPlural(key)
        if (category === undefined) return []
        const ending = (form: string) => `${base}_${ordinal ? 'ordinal_' : ''}${form}`
        const needed = pluralCategories(language, ordinal)
        const missing = needed
          .filter((form) => !texts.has(ending(form)))
          .map((form) => `missing ${namespace}:${ending(form)}`)
        // `_zero` may always be said in a special way; any other form the grammar does not know is never chosen.
        const unused = category !== 'zero' && !needed.includes(category) ? [`never chosen ${namespace}:${key}`] : []
        return [...missing, ...unused]
      }),
    )
    expect([...new Set(gaps)]).toEqual([])
  })

  it.each(others)('%s has counted texts where the authority has them', (language) => {
    const counted = (texts: ReadonlyMap<string, string> | undefined) =>
      new Set([...(texts?.keys() ?? [])].map(splitPlural).flatMap(({ base, category }) => (category ? [base] : [])))
    const differences = [...english].flatMap(([namespace, texts]) => {
      const [wanted, present] = [counted(texts), counted(files.get(language)?.get(namespace))]
      return [...without(wanted, present), ...without(present, wanted)].map((key) => `${namespace}:${key}`)
    })
    expect(differences).toEqual([])
  })

  it.each(languages)('%s has no empty text', (language) => {
    const empty = [...(files.get(language) ?? [])].flatMap(([namespace, texts]) =>
      [...texts].filter(([, text]) => text.trim() === '').map(([key]) => `${namespace}:${key}`),
    )
    expect(empty).toEqual([])
  })

  it.each(others)('%s puts the same values into its texts', (language) => {
    const differences = [...english].flatMap(([namespace, texts]) => {
      const wanted = new Map<string, Set<string>>()
      for (const [key, text] of texts) {
        const { base } = splitPlural(key)
        wanted.set(base, new Set([...(wanted.get(base) ?? []), ...placeholdersOf(text)]))
      }
      return [...(files.get(language)?.get(namespace) ?? [])].flatMap(([key, text]) => {
        const { base, category } = splitPlural(key)
        const expected = wanted.get(base)
        if (!expected) return []
        // A form for exactly one or two may say the number in words.
        const optional = category && category !== 'other' ? ['{{count}}', '{{formatted}}'] : []
        const found = new Set(placeholdersOf(text))
        const missing = without(expected, found).filter((name) => !optional.includes(name))
        const unknown = without(found, expected)
        const parts = [...missing.map((name) => `lacks ${name}`), ...unknown.map((name) => `has an unknown ${name}`)]
        return parts.map((part) => `${namespace}:${key} ${part}`)
      })
    })
    expect(differences).toEqual([])
  })
})
