import { describe, expect, it } from 'vitest'
import { formsIn, type Wording } from '@/testing/checked-text'
import type { Forms } from '../forms'
import { type CheckedNamespace, checkNamespace, weighedByBase } from './check-namespace'
import { checkText } from './check-text'
import { defaultCheckSettings } from './settings'
import { checkManyProblems, checkTogether, checkUsage } from './together'

const world = { settings: defaultCheckSettings }
const byBase = (texts: Record<string, Wording>): Map<string, Forms> =>
  new Map(Object.entries(texts).map(([base, wording]) => [base, formsIn(wording)]))

const found = (over: Partial<CheckedNamespace>): string[] => {
  const whole = {
    namespace: 'orders',
    language: 'pl',
    sourceLanguage: 'en',
    keys: [],
    texts: new Map(),
    source: new Map(),
    ...over,
  }
  return [...checkNamespace(whole, world)].flatMap(([base, all]) => all.map(({ problem }) => `${base} ${problem}`))
}

describe('ADM-16 keys', () => {
  it('of i18next v3 are written anew', () => {
    expect(found({ keys: ['item', 'item_plural'] })).toEqual(['item_plural oldPlural.plural'])
    expect(found({ keys: ['item_plural'] })).toEqual([])
    expect(found({ keys: ['item_0', 'item_1', 'item_2'] })).toHaveLength(3)
    expect(found({ keys: ['item', 'item_0', 'item_1'] })).toEqual([])
    const named = { namespace: 'a', language: 'pl', sourceLanguage: 'en', texts: new Map(), source: new Map() }
    const fixes = [...checkNamespace({ ...named, keys: ['item_0', 'item_1', 'item_2'] }, world).values()].map(
      ([one]) => one?.fixes[0],
    )
    expect(fixes).toEqual([
      { kind: 'renameKey', from: 'item_0', to: 'item_one' },
      { kind: 'renameKey', from: 'item_1', to: 'item_few' },
      { kind: 'renameKey', from: 'item_2', to: 'item_many' },
    ])
  })

  it('are no text and parent of texts at once', () => {
    expect(found({ keys: ['list', 'list.title', 'list.empty'] })).toEqual(['list keyCollision.collision'])
    expect(found({ keys: ['list.title', 'lists'] })).toEqual([])
  })

  it('hold no separators of their own', () => {
    expect(found({ keys: ['a:b', 'c..d', 'e.f'] })).toEqual([
      'a:b keySeparator.separator',
      'c..d keySeparator.separator',
    ])
  })

  it('that only look like a plural form can be said not to be one', () => {
    expect(found({ keys: ['filter_other', 'item_one', 'item_other'] })).toEqual([
      'filter_other suffixLookalike.lookalike',
    ])
    expect(found({ keys: ['filter_other'], notPlural: new Set(['filter']) })).toEqual([])
    expect(found({ keys: ['item_other'], language: 'ja' })).toEqual([])
  })

  it('with a context have it in both languages', () => {
    const source = byBase({ greeting: 'Hello', greeting_formal: 'Good day', text_only: 'x' })
    expect(found({ texts: byBase({ greeting: 'Cześć' }), source })).toEqual(['greeting_formal context.missing'])
    expect(found({ texts: byBase({ greeting: 'Cześć', greeting_formal: 'Dzień dobry' }), source })).toEqual([])
    expect(
      found({ texts: byBase({ greeting: 'Cześć', greeting_vip: 'O!' }), source: byBase({ greeting: 'Hello' }) }),
    ).toEqual(['greeting_vip context.extra'])
    const counted = { one: 'a', other: 'b' }
    expect(found({ texts: byBase({ item: counted }), source: byBase({ item: counted, item_big: counted }) })).toEqual([
      'item_big context.missing',
    ])
  })

  it('are used, and what is asked for is there', () => {
    const usage = checkUsage({ bases: ['a', 'b'], isUsed: (base) => base === 'a', absent: ['c'] })
    expect([...weighedByBase([usage], 'en', world)].map(([base, all]) => `${base} ${all[0]?.problem}`)).toEqual([
      'b usage.unused',
      'c usage.absent',
    ])
  })
})

describe('ADM-16 texts side by side', () => {
  it('say the same thing in the same words', () => {
    const source = byBase({ a: 'Save', b: 'Save', c: 'Save {{x}}', d: 'Save {{y}}', e: 'Save' })
    expect(
      found({
        source,
        texts: byBase({ a: 'Zapisz', b: 'Zapisz', c: 'Zapisz {{x}}', d: 'Zapisz {{y}}', e: 'Zachowaj' }),
      }),
    ).toEqual(['e inconsistent.inconsistent'])
    expect(found({ source, texts: byBase({ a: 'Zapisz', b: 'Zapisz' }) })).toEqual([])
  })

  it('say different things in different words', () => {
    const beside = (own: string, sources: string[]) =>
      checkTogether(sources.map((source, index) => ({ name: `k${index}`, forms: { '': own }, source: { '': source } })))
    expect([...beside('Rekord', ['Record', 'Log', 'History']).keys()]).toEqual(['k0', 'k1', 'k2'])
    expect([...beside('Rekord', ['Record', 'Log']).keys()]).toEqual([])
    expect([...beside('{{a}}: {{b}}', ['{{a}}: {{b}}', '{{a}} in {{b}}', '{{a}} for {{b}}']).keys()]).toEqual([])
  })

  it('that go wrong in several languages have a source that is hard to understand', () => {
    const wrong = checkText(
      {
        namespace: 'a',
        base: 'b',
        language: 'pl',
        forms: { '': 'a  b' },
        source: { language: 'en', forms: { '': 'a' } },
      },
      world,
    )
    const some = (languages: string[]) =>
      checkManyProblems(new Map([['orders:a', new Map(languages.map((one) => [one, wrong]))]]))
    expect(some(['pl', 'ar', 'de']).get('orders:a')?.[0]?.params).toEqual({ languages: ['pl', 'ar', 'de'] })
    expect(some(['pl', 'ar']).size).toBe(0)
  })
})
