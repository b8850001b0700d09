import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Form, pluralCategories } from '@/domain/translations/forms'
import { physicalKey } from '@/domain/translations/keys'
import { formsOf } from '@/domain/translations/plural-forms'
import { sourceHash } from '@/domain/translations/source-hash'
import type { TextFormat } from '@/domain/translations/exchange'
import { formsLeftOut } from './po-format'
import { readFiles } from './read-file'
import type { OutText, Unit } from './unit'
import { writeFiles } from './write-files'

const languages = ['pl', 'ar', 'de', 'fr', 'ja', 'cs', 'lt'] as const

const awkward = fc.constantFrom(
  ...[
    '{{name}}',
    '{{count, number}}',
    '{{- raw}}',
    '$t(common:ok)',
    '<0>',
    '</0>',
    '<br/>',
    '{{',
    '}}',
    '&amp;',
    '<!--',
  ],
  ...[
    ']]>',
    '"',
    "'",
    '\\',
    '\n',
    '\r\n',
    '\t',
    '=1+1',
    '+cmd',
    '@SUM(A1)',
    '_x0041_',
    '\u00a0',
    '\u202e',
    'ż',
    'كتاب',
  ],
  ...['日本', '🙂', ',', ';', '#~ msgid', 'msgstr "x"', '%s', '<x id="1"/>', ' ', 'a', '\u0001', '{{count}}'],
)
const hostile = fc
  .oneof(
    fc.array(awkward, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .filter((text) => text !== '')
const part = fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,6}$/u).filter((each) => !each.endsWith('plural'))
const base = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'))
const namespace = fc.constantFrom('orders', 'common', 'admin-overview')
const state = fc.constantFrom('translated' as const, 'reviewed' as const)

type Key = { namespace: string; base: string; counts: 'no' | 'cardinal' | 'ordinal' }
const key: fc.Arbitrary<Key> = fc.record({
  namespace,
  base,
  counts: fc.constantFrom('no' as const, 'no' as const, 'cardinal' as const, 'ordinal' as const),
})

const outText = (language: string, { namespace: ns, base: name, counts }: Key) => {
  const forms = formsOf(language, counts)
  return fc
    .record({ words: fc.array(hostile, { minLength: forms.length, maxLength: forms.length }), state, source: hostile })
    .map(({ words, state: own, source }): OutText[] =>
      forms.map((form, at) => ({
        ...{
          namespace: ns,
          base: name,
          key: physicalKey(name, form),
          form,
          description: 'What it = is for',
          maxLength: 40,
        },
        ...{ source, sourceHash: sourceHash(source), text: words[at] ?? '', state: own, isOutdated: false },
        comments: at === 0 ? [`Somebody: ${source}`, 'Another: "--> <![CDATA[\n#~ msgid'] : [],
      })),
    )
}

const selection = (language: string) =>
  fc
    .uniqueArray(key, { selector: (each) => `${each.namespace}:${each.base}`, minLength: 1, maxLength: 5 })
    .chain((keys) => fc.tuple(...keys.map((each) => outText(language, each))).map((texts) => texts.flat()))

const back = async (texts: readonly OutText[], language: string, format: TextFormat): Promise<Unit[]> => {
  const options = { format, source: 'en', separator: ';', at: Date.UTC(2026, 10, 20) } as const
  const { name, bytes } = await writeFiles(new Map([[language, texts]]), options)
  const files = await readFiles(
    { name: name === 'texts.zip' ? name : name.replace('-', '/'), bytes: new Uint8Array(bytes) },
    false,
  )
  expect(files.flatMap(({ issues }) => issues.filter(({ code }) => code !== 'untranslated'))).toEqual([])
  return files.flatMap(({ units }) => units)
}

const named = (units: readonly { language?: string; namespace: string; key: string; text: string }[]) =>
  units.map((unit) => `${unit.namespace}:${unit.key} ${JSON.stringify(unit.text)}`).toSorted()

const kept = (texts: readonly OutText[], language: string, format: TextFormat): OutText[] => {
  if (format !== 'po') return [...texts]
  const lost = formsLeftOut(language, pluralCategories)
  return texts.filter(({ form }) => !lost.includes(form as Form))
}

const runs: Record<TextFormat, number> = {
  ...{ jsonNested: 150, jsonFlat: 100, po: 250, xliff12: 250, xliff20: 250, csv: 150, xlsx: 25 },
}

describe.each(Object.entries(runs) as [TextFormat, number][])('%s', (format, numRuns) => {
  test('ADM-16 what is exported and brought back says the same, whatever it says', async () => {
    const some = fc
      .constantFrom(...languages)
      .chain((language) => selection(language).map((texts) => ({ language, texts })))
    await fc.assert(
      fc.asyncProperty(some, async ({ language, texts }) => {
        const units = await back(texts, language, format)
        expect(named(units)).toEqual(named(kept(texts, language, format)))
        expect(new Set(units.map((unit) => unit.language))).toEqual(new Set([language]))
      }),
      { numRuns },
    )
  })
})

test.each(['xliff12', 'xliff20', 'csv', 'xlsx'] as const)(
  'ADM-16 %s keeps states and what was translated from',
  async (format) => {
    const text = (own: Partial<OutText>): OutText => ({
      ...{
        namespace: 'orders',
        base: 'title',
        key: 'title',
        form: '',
        description: '',
        maxLength: null,
        source: 'Orders',
      },
      ...{
        sourceHash: sourceHash('Orders'),
        text: 'Zamówienia',
        state: 'reviewed',
        isOutdated: false,
        comments: [],
        ...own,
      },
    })
    const units = await back(
      [
        text({}),
        text({ base: 'sub', key: 'sub', state: 'translated' }),
        text({ base: 'old', key: 'old', isOutdated: true }),
      ],
      'pl',
      format,
    )
    expect(units.map((unit) => unit.state)).toEqual(['reviewed', 'translated', 'needsReview'])
    const isTable = format === 'csv' || format === 'xlsx'
    expect(units[0]).toMatchObject(isTable ? { sourceHash: sourceHash('Orders') } : { source: 'Orders' })
  },
)

test('ADM-16 Polish fractions have no place in gettext; every other form has', () => {
  expect(
    formsLeftOut(
      'pl',
      pluralCategories.filter((form) => formsOf('pl', 'cardinal').includes(form)),
    ),
  ).toEqual(['other'])
  expect(formsLeftOut('cs', formsOf('cs', 'cardinal'))).toEqual(['many'])
  for (const language of ['ar', 'de', 'en', 'ja', 'lv', 'ru'])
    expect([language, formsLeftOut(language, formsOf(language, 'cardinal'))]).toEqual([
      language,
      language === 'ru' ? ['other'] : [],
    ])
})
