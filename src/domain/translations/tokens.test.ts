import fc from 'fast-check'
import i18next, { type i18n } from 'i18next'
import { describe, expect, it } from 'vitest'
import { everyToken, nestsOf, print, tokenize, variablesOf } from './tokens'
import { defaultTokenOptions as defaults, type Token } from './token-kinds'

/** Pieces that make or break tokens, put together at random. */
const pieces = fc.constantFrom(
  ...[
    '{{',
    '}}',
    '{',
    '}',
    '-',
    ' ',
    '$t(',
    ')',
    '(',
    ',',
    ':',
    ';',
    '"',
    "'",
    '<',
    '>',
    '/',
    '\n',
    '\u2028',
    '.',
    '$',
  ],
  ...[
    'x',
    'count',
    'name',
    '{{x}}',
    '{{- name}}',
    '{{ count, number }}',
    '$t(key)',
    '$t(ns:a.b)',
    '<0>',
    '</0>',
    '<br/>',
  ],
  ...[
    '{{x, currency(EUR)}}',
    '$t(key, {"count": {{count}}})',
    'text',
    'ż',
    '\u{1f600}',
    '{{{x}}}',
    '{{}}',
    '__proto__',
  ],
  ...['$t(', '$t(a, {"b": 1}, up)', "{'c': 2}", ', {', '}'],
)
const hostile = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))

const shape = (tokens: readonly Token[]): string[] =>
  tokens.map((token) => `${token.kind === 'error' ? token.error : token.kind}|${token.raw}`)

const runtime = (texts: Record<string, string>): i18n => {
  const instance = i18next.createInstance()
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: texts, ns: { 'a.b': '⟦nested⟧' } } },
  })
  return instance
}

const bare = runtime({})

describe('tokens of a text', () => {
  it('put together are the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (text) => {
        const tokens = tokenize(text)
        expect(print(tokens)).toBe(text)
        let at = 0
        for (const { start, end, raw } of tokens) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          expect(raw).toBe(text.slice(start, end))
          at = end
        }
        expect(at).toBe(text.length)
        for (const token of everyToken(tokens)) expect(text.slice(token.start, token.end)).toBe(token.raw)
        for (const one of variablesOf(tokens)) expect(text.slice(one.nameStart, one.nameEnd)).toBe(one.name)
        for (const one of nestsOf(tokens))
          expect(text.slice(one.keyStart, one.keyEnd).replaceAll(':', '.')).toBe(one.key.replaceAll(':', '.'))
      }),
      { numRuns: 3000 },
    )
  })

  it('are filled in by i18next where they are variables, and nowhere else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // A brace that opens among formats is an error to us, and an unknown format to i18next.
        fc.pre(!/\{\{[^}]*,[^}]*\{\{/.test(text))
        const tokens = tokenize(text)
        const values = Object.fromEntries(variablesOf(tokens).map(({ path }) => [path[0], '⟦value⟧']))
        fc.pre(
          variablesOf(tokens).every(
            ({ name, formats }) => !name.includes('.') && formats.length === 0 && name !== '__proto__',
          ),
        )
        const expected = [...everyToken(tokens)].filter(({ kind }) => kind === 'variable')
        let filled = text
        for (const token of expected.toReversed())
          filled = filled.slice(0, token.start) + '⟦value⟧' + filled.slice(token.end)
        const shown = runtime({ it: text }).t('it', { ...values, nest: false, returnDetails: false } as never)
        expect(shown).toBe(filled === '' ? 'it' : filled)
      }),
      { numRuns: 1500 },
    )
  })

  it('are references exactly where i18next nests', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(!text.includes('{{'))
        const nests = nestsOf(tokenize(text))
        const asked: string[] = []
        const shown: string = bare.services.interpolator.nest(
          text,
          ((key: string) => `⟦${asked.push(key)}⟧`) as never,
          {},
        )
        let expected = text
        for (const [index, token] of [...nests.entries()].reverse())
          expected = `${expected.slice(0, token.start)}⟦${index + 1}⟧${expected.slice(token.end)}`
        expect(shown).toBe(expected)
        const keys = nests.map(({ namespace, key }) => (namespace === null ? key : `${namespace}:${key}`))
        for (const [index, { optionsError, raw }] of nests.entries())
          if (!optionsError && !raw.includes(':')) expect(asked[index]).toBe(keys[index])
          else if (optionsError) expect(asked[index]).toMatch(/,/)
      }),
      { numRuns: 2000 },
    )
  })

  it('name variables with and without a dash, spaces, paths and formats', () => {
    const [plain, dashed, path] = variablesOf(tokenize('{{ x }}{{- y}}{{a.b, currency(EUR), Upper }}'))
    expect(plain).toMatchObject({ name: 'x', unescaped: false, formats: [] })
    expect(dashed).toMatchObject({ name: 'y', unescaped: true })
    expect(path).toMatchObject({ name: 'a.b', path: ['a', 'b'] })
    expect(path?.formats).toMatchObject([
      { name: 'currency', options: { currency: 'EUR' }, optionsRaw: 'EUR', raw: 'currency(EUR)' },
      { name: 'upper', options: {}, optionsRaw: null },
    ])
  })

  it.each([
    ['Total {{x', ['text|Total ', 'unclosed|{{', 'text|x']],
    ['a {{}} b', ['text|a ', 'empty|{{}}', 'text| b']],
    ['{{ }}', ['empty|{{ }}']],
    ['{{, number}}', ['empty|{{, number}}']],
    ['{{-}}', ['empty|{{-}}']],
    ['{{\nx}}', ['newline|{{\nx}}']],
    ['{{{x}}}!', ['tripleBrace|{{{x}}}', 'text|!']],
    ['{{  - x}}', ['spaceBeforeDash|{{  - x}}']],
    ['x}} y', ['text|x', 'stray|}}', 'text| y']],
    ['$t(key', ['unclosedNest|$t(', 'text|key']],
    ["$t(it's)", ['unclosedNest|$t(', "text|it's)"]],
    ['{{ a {{x}}', ['unclosed|{{ a {{x}}']],
    ['{{ a {{- x}} b}}', ['unclosed|{{ a ', 'variable|{{- x}}', 'unclosed| b}}']],
    ['{{ $t(key) }}', ['unclosed|{{ ', 'nest|$t(key)', 'unclosed| }}']],
  ])('of %j say what i18next leaves on screen', (text, expected) => {
    expect(shape(tokenize(text))).toEqual(expected)
    const shown = runtime({ it: text, key: '$t(key)' }).t('it', { x: '⟦x⟧', nest: false } as never)
    expect(shown).toBe(text.replace('{{- x}}', '⟦x⟧'))
  })

  it('tell references with namespace, options, formats and variables', () => {
    const text = `$t(ns:a.b) $t(key, {"count": {{ n }}, 'x': 'y'}) $t(key, { 'count': 2 }, upper) $t({{which}}) $t(k, {bad})`
    const [other, broken, quoted, dynamic, bad] = nestsOf(tokenize(text))
    expect(other).toMatchObject({ namespace: 'ns', key: 'a.b', options: null, optionsError: false, dynamic: false })
    expect(broken).toMatchObject({ key: 'key', options: null, optionsError: true })
    expect(broken?.inner).toMatchObject([{ kind: 'variable', name: 'n' }])
    expect(quoted).toMatchObject({
      key: 'key',
      options: { count: 2 },
      optionsError: false,
      optionsRaw: "{ 'count': 2 }",
    })
    expect(quoted?.formats).toMatchObject([{ name: 'upper' }])
    expect(dynamic).toMatchObject({ key: '{{which}}', dynamic: true })
    expect(bad).toMatchObject({ key: 'k', optionsError: true, optionsRaw: '{bad}' })
  })

  it('tell tags as Trans reads them, with what is within their attributes', () => {
    const tokens = tokenize('5 < 6 <0>a <bold class="{{x}}">b</bold></0><br> <0 /> <10, <a')
    expect(tokens.filter(({ kind }) => kind === 'tag')).toMatchObject([
      { shape: 'open', name: '0', attributesRaw: '' },
      { shape: 'open', name: 'bold', attributesRaw: 'class="{{x}}"', inner: [{ kind: 'variable', name: 'x' }] },
      { shape: 'close', name: 'bold' },
      { shape: 'close', name: '0' },
      { shape: 'self', name: 'br' },
      { shape: 'self', name: '0' },
    ])
    expect(print(tokens.filter(({ kind }) => kind !== 'tag'))).toBe('5 < 6 a b  <10, <a')
    expect(tokenize('<b>x</b>', { ...defaults, tags: false })).toMatchObject([{ kind: 'text' }])
  })
})
