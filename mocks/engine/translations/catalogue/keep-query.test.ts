import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id, TextKeyId } from '@/domain/ids'
import { defaultCheckSettings } from '@/domain/translations/checks/settings'
import { matchesSearch, parseSearch } from '@/domain/translations/search-language'
import type { TextKeyRow } from '@mocks/store/rows/texts'
import type { TextLanguageRow } from '@mocks/store/rows/text-releases'
import { foldText } from '@mocks/store/search/fold-text'
import { createCatalogue, type TextCatalogue } from './catalogue'
import { findTexts } from './find-texts'

const codes = ['en', 'pl', 'ar']
const language = (code: string): TextLanguageRow => ({
  ...{ id: `language_${code}` as Id<'TextLanguage'>, version: 1, code, nativeName: code, direction: 'ltr' },
  ...{ fallback: [], state: 'published', shipped: true, addedAt: null, addedBy: null },
})
const settings = { id: 'textSettings' as Id<'TextSettings'>, version: 0, checks: defaultCheckSettings }
const rules = { reviewerIsAnother: true, reviewedIsProtected: false }

type Made = { base: string; texts: Record<string, string>; description: string; tags: string[] }
const catalogueOf = (made: readonly Made[]): TextCatalogue => {
  const files = new Map(
    codes.map((code) => {
      const texts = made.flatMap(({ base, texts }) => (texts[code] ? [[base, texts[code]] as const] : []))
      return [code, new Map([['shop', new Map(texts)]])]
    }),
  )
  const keys = made.map(
    ({ base, description, tags }): TextKeyRow => ({
      ...{ id: `shop:${base}` as TextKeyId, version: 1, namespace: 'shop', base, description, tags, deleted: null },
      ...{ added: { at: 0, by: '', counts: 'no' }, maxLength: null, maxWidth: null, isNotPlural: false, history: [] },
    }),
  )
  return createCatalogue({
    ...{ languages: codes.map(language), files, businessNamespaces: new Set<string>(), uses: null, keys },
    ...{ texts: [], comments: [], glossary: [], settings: { ...settings, ...rules } },
  })
}

const word = fc.constantFrom('order', 'Order', 'basket', 'Śląska', 'slaska', 'طلب', 'größer', 'a', '')
const phrase = fc.array(word, { maxLength: 3 }).map((parts) => parts.join(' ').trim())
const made = fc.uniqueArray(
  fc.record({
    base: fc.constantFrom('a', 'b', 'c', 'list.title', 'list.order', 'basket'),
    texts: fc.record({ en: phrase, pl: phrase, ar: phrase }),
    description: phrase,
    tags: fc.array(fc.constantFrom('new', 'order'), { maxLength: 2 }),
  }),
  { selector: ({ base }) => base, maxLength: 6 },
)
const term = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.constantFrom('', 'key:', 'pl:', 'ar:', 'description:', 'translation:', 'tag:', 'namespace:', 'state:'),
    fc.constantFrom(
      'order',
      'or*er',
      '*',
      '""',
      '"list.title"',
      'SLASKA',
      'طلب',
      'untranslated',
      'reviewed',
      'sh*p',
      'nonsense',
    ),
  )
  .map((parts) => parts.join(''))

describe('searching texts', () => {
  it('ADM-16 finds in bulk what the search language finds one by one', () => {
    fc.assert(
      fc.property(made, fc.array(term, { minLength: 1, maxLength: 3 }), (texts, terms) => {
        const catalogue = catalogueOf(texts)
        const search = parseSearch(terms.join(' '), codes)
        const found = findTexts(catalogue, { language: 'pl', q: terms.join(' ') }).places
        const expected = [...catalogue.keys.keys()].filter((place) => {
          const { namespace, base, row } = catalogue.keys[place]!
          const formsOf = (code: string) => Object.values(catalogue.column(code)!.now(place).forms)
          const textsOf = (code: string | null) => (code === null ? codes : [code]).flatMap(formsOf)
          const states = [catalogue.column('pl')!.now(place).state]
          const about = { description: row?.description ?? '', tags: row?.tags ?? [], states, checks: [] }
          return matchesSearch(search.terms, { namespace, base, textsOf, ...about }, foldText)
        })
        expect(found).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})
