import { describe, expect, it } from 'vitest'
import { findingsIn, mendedBy, type Wording } from '@/testing/checked-text'
import { defaultCheckSettings } from './settings'
import type { Check } from './vocabulary'

const problems = (check: Check, own: Wording, source?: Wording, language = 'pl'): string[] =>
  findingsIn(language, own, { source }, check).map(({ problem }) => problem.slice(check.length + 1))

describe('ADM-16 syntax', () => {
  it.each([
    ['Witaj {{name', 'Hello {{name}}', 'unclosed', 'Witaj {{name}}'],
    ['Witaj {{name}, hej', 'Hello {{name}}', 'unclosed', 'Witaj {{name}}, hej'],
    ['Witaj {{ }}', 'Hello {{name}}', 'empty', 'Witaj {{name}}'],
    ['Witaj {{{name}}}', 'Hello {{name}}', 'tripleBrace', 'Witaj {{name}}'],
    ['Witaj {{ - name}}', 'Hello {{- name}}', 'spaceBeforeDash', 'Witaj {{- name}}'],
    ['Witaj {{\nname}}', 'Hello {{name}}', 'newline', 'Witaj {{name}}'],
    ['Witaj {name}}', 'Hello {{name}}', 'stray', 'Witaj {{name}}'],
    ['Zob. $t(orders', 'See $t(orders)', 'unclosedNest', 'Zob. $t(orders)'],
  ])('of %j is mended by one key', (own, source, problem, mended) => {
    expect(problems('syntax', own, source)).toEqual([problem])
    expect(mendedBy('syntax', 'pl', own, { source })).toBe(mended)
  })

  it.each(['Witaj {{name}}', '{{- name}}', '{{ a.b, number }}', 'a { b } c', '$t(orders)', '5 < 6'])(
    'of %j is right',
    (text) => expect(problems('syntax', text)).toEqual([]),
  )

  it('that is broken leaves the other checks of values silent', () => {
    expect(findingsIn('pl', 'Witaj {{name', { source: 'Hello {{name}}' }).map(({ check }) => check)).toEqual(['syntax'])
  })
})

describe('ADM-16 placeholders', () => {
  it('are missing, extra or renamed, as a whole text and not form by form', () => {
    expect(problems('placeholders', 'Zamówienie', 'Order {{number}}')).toEqual(['missing'])
    expect(problems('placeholders', 'Zamówienie {{number}}', 'Order')).toEqual(['extra'])
    expect(problems('placeholders', 'Zamówienie {{numer}}', 'Order {{number}}')).toEqual(['renamed'])
    expect(problems('placeholders', '{{b}} i {{a}}', '{{a}} and {{b}}')).toEqual([])
    const forms = {
      one: 'zamówienie {{name}}',
      few: '{{count}} {{name}}',
      many: '{{count}} {{name}}',
      other: '{{count}} {{name}}',
    }
    expect(problems('placeholders', forms, { one: '{{count}} {{name}}', other: '{{count}} {{name}}' })).toEqual([])
    expect(
      problems('placeholders', { ...forms, few: '{{count}}' }, { one: '{{name}}', other: '{{count}} {{name}}' }),
    ).toEqual(['missingInForm'])
  })

  it('are renamed in every form at once, also where several have other names', () => {
    const source = { one: '{{customer}} at {{date}}', other: '{{count}}: {{customer}} at {{date}}' }
    const own = { one: '{{klient}} {{dat}}', few: '{{count}} {{klient}} {{dat}}' }
    expect(mendedBy('placeholders', 'pl', own, { source })).toEqual({
      one: '{{customer}} {{date}}',
      few: '{{count}} {{customer}} {{date}}',
    })
    expect(mendedBy('placeholders', 'pl', { one: '{{x}}', few: '{{x}} {{x}}' }, { source: '{{name}}' })).toEqual({
      one: '{{name}}',
      few: '{{name}} {{name}}',
    })
  })

  it('count may be absent in forms that stand for one number', () => {
    const source = { one: '{{count}} order', other: '{{count}} orders' }
    const own = { one: 'jedno zamówienie', few: 'zamówienia', many: 'zamówień', other: 'zamówienia {{count}}' }
    const found = findingsIn('pl', own, { source }, 'count')
    expect(found.map(({ problem, form }) => [problem, form])).toEqual([
      ['count.missing', 'many'],
      ['count.missingInSome', 'few'],
    ])
    expect(mendedBy('count', 'pl', own, { source })).toEqual({
      ...own,
      few: '{{count}} zamówienia',
      many: '{{count}} zamówień',
    })
    // `one` of Croatian is for 21 as well.
    expect(
      findingsIn('hr', { one: 'narudžba', few: '{{count}}', other: '{{count}}' }, { source }, 'count'),
    ).toHaveLength(1)
  })
})

describe('ADM-16 escaping', () => {
  it('is switched by the source alone', () => {
    expect(problems('escaping', '{{- name}}', '{{name}}')).toEqual(['switchedOff'])
    expect(problems('escaping', '{{name}}', '{{- name}}')).toEqual(['switchedOn'])
    expect(problems('escaping', '{{-name}}', '{{- name}}')).toEqual([])
    expect(mendedBy('escaping', 'pl', '{{- name}}', { source: '{{name}}' })).toBe('{{name}}')
    expect(mendedBy('escaping', 'pl', '{{name}}', { source: '{{- name}}' })).toBe('{{- name}}')
  })

  it('is an error to lose where the portal escapes', () => {
    const world = { settings: { ...defaultCheckSettings, escapesValues: true } }
    expect(findingsIn('pl', '{{- name}}', { source: '{{name}}', world }, 'escaping')[0]?.severity).toBe('error')
  })
})

describe('ADM-16 formats', () => {
  it.each([
    ['{{v, nubmer}}', '{{v, number}}', ['unknown'], '{{v, number}}'],
    ['{{v}}', '{{v, number}}', ['missing'], '{{v, number}}'],
    ['{{v, number}}', '{{v}}', ['extra'], '{{v}}'],
    ['{{v, datetime}}', '{{v, number}}', ['different'], '{{v, number}}'],
    ['{{v, NUMBER(maximumFractionDigits: 2)}}', '{{v, number}}', [], '{{v, NUMBER(maximumFractionDigits: 2)}}'],
  ])('%j beside %j', (own, source, expected, mended) => {
    expect(problems('format', own, source)).toEqual(expected)
    expect(mendedBy('format', 'pl', own, { source })).toBe(mended)
  })

  it.each([
    ['{{v, currency}}', 'noCurrency', '{{v, currency}}'],
    ['{{v, currency(EURO)}}', 'badValue', '{{v, currency(EURO)}}'],
    [
      '{{v, number(minimumFractionDigits: 2, maximumFractionDigits: 2)}}',
      'comma',
      '{{v, number(minimumFractionDigits: 2; maximumFractionDigits: 2)}}',
    ],
    ['{{v, number(minimumFractonDigits: 2)}}', 'unknownOption', '{{v, number(minimumFractionDigits: 2)}}'],
    ['{{v, number(maximumFractionDigits: 1.5)}}', 'fraction', '{{v, number(maximumFractionDigits: 1.5)}}'],
    ['{{v, datetime(dateStyle: huge)}}', 'badValue', '{{v, datetime(dateStyle: huge)}}'],
    ['{{v, relativetime(fortnight)}}', 'badValue', '{{v, relativetime(fortnight)}}'],
    ['{{v, list(type: and)}}', 'badValue', '{{v, list(type: and)}}'],
  ])('options of %j: %s', (text, problem, mended) => {
    expect(problems('formatOptions', text)).toEqual([problem])
    expect(mendedBy('formatOptions', 'pl', text)).toBe(mended)
  })

  it.each([
    '{{v, currency(PLN)}}',
    '{{v, currency(currency: EUR)}}',
    '{{v, relativetime(quarter)}}',
    '{{v, list(type: disjunction)}}',
    '{{v, datetime(dateStyle: long; timeStyle: short)}}',
    '{{v, number(style: unit; unit: liter)}}',
  ])('options of %j work', (text) => expect(problems('formatOptions', text)).toEqual([]))
})

describe('ADM-16 tags', () => {
  it.each([
    ['<0>Zobacz', '<0>See</0>', ['unclosed'], '<0>Zobacz</0>'],
    ['Zobacz</0>', '<0>See</0>', ['unopened'], 'Zobacz'],
    ['<0><1>a</0></1>', '<0><1>a</1></0>', ['crossed'], '<0><1>a</0></1>'],
    ['Zobacz', '<0>See</0>', ['missing'], 'Zobacz'],
    ['<1>Zobacz</1>', '<0>See</0>', ['extra', 'missing'], '<0>Zobacz</0>'],
    ['<br></br>a', '<br/>a', ['unopened'], '<br>a'],
    ['<0></0>a', '<0/>a', ['selfClosing'], '<0></0>a'],
    ['<0>a</0><1>b</1>', '<0>a<1>b</1></0>', ['nesting'], '<0>a</0><1>b</1>'],
    ['<1>b</1> <0>a</0>', '<0>a</0> <1>b</1>', [], '<1>b</1> <0>a</0>'],
    ['a < b', 'a < b', [], 'a < b'],
  ])('%j beside %j', (own, source, expected, mended) => {
    expect(problems('tags', own, source)).toEqual(expected)
    expect(mendedBy('tags', 'pl', own, { source })).toBe(mended)
  })

  it.each([
    ['a<script>x</script>', 'element', 'ax'],
    ['<b onclick="x()">a</b>', 'attribute', '<b >a</b>'],
    ['<b style="color:red">a</b>', 'style', '<b >a</b>'],
    ['<a href=" java\tscript:x">a</a>', 'link', '<a >a</a>'],
  ])('%j are unsafe', (own, problem, mended) => {
    expect(problems('unsafeHtml', own)).toContain(problem)
    expect(mendedBy('unsafeHtml', 'pl', own)).toBe(mended)
  })

  it('are safe as long as they only mark', () => {
    expect(problems('unsafeHtml', '<b>a</b><a href="https://portico.example">b</a><br/>')).toEqual([])
  })
})
