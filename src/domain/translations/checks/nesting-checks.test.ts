import { describe, expect, it } from 'vitest'
import { findingsIn, formsIn, mendedBy, type Wording } from '@/testing/checked-text'
import type { CheckWorld } from './input'
import type { Check } from './vocabulary'

const texts: Record<string, Wording> = {
  'pl orders:item': {
    one: '{{count}} pozycja',
    few: '{{count}} pozycje',
    many: '{{count}} pozycji',
    other: '{{count}} pozycji',
  },
  'en orders:item': { one: '{{count}} item', other: '{{count}} items' },
  'en orders:onlyEnglish': 'English',
  'pl common:save': 'Zapisz',
  'pl orders:named': 'dla {{customer}}',
  'pl orders:loopA': 'a $t(loopB)',
  'pl orders:loopB': 'b $t(list.title)',
  'pl orders:list.title': 'start',
}
const world: Partial<CheckWorld> = {
  textOf: (language, namespace, base) => {
    const text = texts[`${language} ${namespace}:${base}`]
    return text === undefined ? undefined : formsIn(text)
  },
  basesOf: () => ['item', 'items', 'onlyEnglish'],
}
const problems = (check: Check, own: Wording, source?: Wording): string[] =>
  findingsIn('pl', own, { source, world }, check).map(({ problem }) => problem.slice(check.length + 1))

describe('ADM-16 nested texts', () => {
  it('lead to a text of the namespace, of the one named, or of the one all share', () => {
    expect(problems('nestingTarget', '$t(item) $t(common:save) $t(save)')).toEqual([])
    expect(problems('nestingTarget', '$t(item_many)')).toEqual([])
    expect(problems('nestingTarget', '$t(itme)')).toEqual(['missing'])
    expect(mendedBy('nestingTarget', 'pl', 'a $t(itme)', { world })).toBe('a $t(item)')
    expect(problems('nestingTarget', '$t(onlyEnglish)', '$t(onlyEnglish)')).toEqual(['untranslated'])
    expect(problems('nestingTarget', 'bez', 'with $t(item)')).toEqual(['different'])
    expect(problems('nestingTarget', '$t(item_{{kind}})')).toEqual([])
  })

  it('never lead back to themselves, however long the way', () => {
    expect(problems('nestingCycle', 'x $t(list.title)')).toEqual(['cycle'])
    expect(problems('nestingCycle', 'x $t(loopA)')).toEqual(['cycle'])
    expect(problems('nestingCycle', 'x $t(item)')).toEqual([])
    expect(findingsIn('pl', 'x $t(loopA)', { world }, 'nestingCycle')[0]?.params.path).toEqual([
      'orders:list.title',
      'orders:loopA',
      'orders:loopB',
      'orders:list.title',
    ])
  })

  it('have options that are JSON', () => {
    expect(problems('nestingOptions', '$t(item, {count: 1})')).toEqual(['notJson'])
    expect(mendedBy('nestingOptions', 'pl', '$t(item, {count: 1})', { world })).toBe('$t(item, {"count": 1})')
    expect(mendedBy('nestingOptions', 'pl', '$t(item, {“count”: 1})', { world })).toBe('$t(item, {"count": 1})')
    expect(problems('nestingOptions', '$t(item, {"count": {{count}}})')).toEqual([])
  })

  it('take no text of other people into their options', () => {
    expect(problems('nestingInjection', '$t(named, {"customer": "{{name}}"})')).toEqual(['injection'])
    expect(problems('nestingInjection', '$t(item, {"count": {{count}}})')).toEqual([])
  })

  it('get the values they need from the text around them', () => {
    expect(problems('nestingNeeds', 'Dla: $t(named)')).toEqual(['values'])
    expect(problems('nestingNeeds', '{{customer}} $t(named)')).toEqual([])
    expect(problems('nestingNeeds', '$t(named, {"customer": "x"})')).toEqual([])
    expect(problems('nestingNeeds', 'Masz $t(item)')).toEqual(['count'])
    expect(problems('nestingNeeds', 'Masz $t(item)', 'You have $t(item)')).toEqual([])
  })
})
