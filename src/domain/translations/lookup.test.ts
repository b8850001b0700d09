import fc from 'fast-check'
import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { canonicalLanguage, type Fallback, languageChain } from './language-chain'
import { lookUp } from './lookup'

const codes = ['en', 'pl', 'pt', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'ar', 'fr', 'en-XA', 'no', 'nb']
const code = fc.constantFrom(...codes)
const list = fc.uniqueArray(code, { maxLength: 3 })
const fallback: fc.Arbitrary<Fallback> = fc.oneof(
  fc.constant<Fallback>(false),
  code,
  list,
  fc.dictionary(fc.constantFrom(...codes, 'default'), list, { maxKeys: 4 }),
)
const load = fc.constantFrom('all' as const, 'currentOnly' as const, 'languageOnly' as const)
const supported = fc.oneof(fc.constant([]), fc.uniqueArray(code, { minLength: 1 }))

type Options = Parameters<typeof i18next.init>[0]
const runtime = (options: Options) => {
  const instance = i18next.createInstance()
  void instance.init({ initAsync: false, ...options })
  return instance
}

const suffix = fc.constantFrom(
  ...['', '_zero', '_one', '_two', '_few', '_many', '_other', '_ordinal_one', '_ordinal_two', '_ordinal_other'],
  ...['_x', '_x_one', '_x_other', '_x_zero', '_x_ordinal_two', '_0', '_a_b', '_x_ordinal_other'],
)
const base = fc.constantFrom('k', 'list.k', 'list.title')
const entry = fc.tuple(code, fc.constantFrom('first', 'second', 'last'), base, suffix, fc.boolean())

describe('what is looked up', () => {
  it('goes through the languages i18next goes through', () => {
    fc.assert(
      fc.property(
        fc.oneof(code, fc.constantFrom('PT-br', 'pt_BR', 'zh-hant-tw', 'xx', 'en-US-x-test', 'de-x-y')),
        fallback,
        load,
        supported,
        (language, fallback_, load_, supported_) => {
          const { languageUtils } = runtime({
            lng: 'en',
            fallbackLng: fallback_ as never,
            load: load_,
            supportedLngs: supported_.length > 0 ? supported_ : false,
          }).services
          const expected: string[] = languageUtils.toResolveHierarchy(language)
          expect(languageChain(language, { fallback: fallback_, load: load_, supported: supported_ })).toEqual(expected)
        },
      ),
      { numRuns: 500 },
    )
    expect(canonicalLanguage('PT-br')).toBe('pt-BR')
    expect(canonicalLanguage('not a language')).toBe('not a language')
  })

  it('is found where i18next finds it', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 14 }),
        fc.record({
          key: fc.constantFrom('k', 'list.k', 'list.title', 'second:k', 'last:list.k', 'none', 'list'),
          language: code,
          namespaces: fc.constantFrom(['first'], ['first', 'second']),
          count: fc.constantFrom(undefined, 0, 1, 2, 3, 5, 11, 1.5, 1_000_000),
          ordinal: fc.boolean(),
          context: fc.constantFrom(undefined, '', 'x', 0, 'a_b', 'other'),
        }),
        fallback,
        load,
        fc.boolean(),
        (entries, request, fallback_, load_, isFlat) => {
          const texts = new Map(
            entries.map(([language, namespace, key, ending, isEmpty]) => [
              `${language} ${namespace} ${key}${ending}`,
              {
                language,
                namespace,
                key: key + ending,
                text: isEmpty ? '' : `${language}/${namespace}/${key}${ending}`,
              },
            ]),
          )
          const instance = runtime({
            lng: request.language,
            fallbackLng: fallback_ as never,
            load: load_,
            fallbackNS: 'last',
            ns: ['first', 'second', 'last'],
            resources: {},
          })
          for (const { language, namespace, key, text } of texts.values())
            if (isFlat) instance.addResourceBundle(language, namespace, { [key]: text }, true, true)
            else instance.addResource(language, namespace, key, text)
          const { key, namespaces, ...rest } = request
          const shown = instance.t(key, { ns: namespaces, ...rest, returnDetails: true } as never) as never as {
            res: string
            usedLng: string
            usedNS: string
            exactUsedKey: string
          }
          const { text, found, tried } = lookUp(
            request,
            { fallback: fallback_, load: load_, fallbackNamespaces: ['last'] },
            (language, namespace, one) => texts.get(`${language} ${namespace} ${one}`)?.text,
          )
          expect(shown.res).toBe(text ?? key.split(':').at(-1))
          if (found) {
            expect(found).toEqual({ language: shown.usedLng, namespace: shown.usedNS, key: shown.exactUsedKey })
            expect(tried.at(-1)).toEqual(found)
          }
        },
      ),
      { numRuns: 800 },
    )
  })

  it('tells every place that was asked before', () => {
    const { tried } = lookUp(
      { key: 'cart:items', language: 'pl', namespaces: ['common'], count: 5, context: 'empty' },
      { fallback: 'en' },
      (language, _, key) => (language === 'en' && key === 'items_other' ? '{{count}} items' : undefined),
    )
    expect(tried.map(({ language, key }) => `${language} ${key}`)).toEqual([
      ...[
        'pl items_empty_many',
        'pl items_empty',
        'pl items_many',
        'pl items',
        'pl items_empty_other',
        'pl items_other',
      ],
      ...['en items_empty_other', 'en items_empty', 'en items_other'],
    ])
  })
})
