import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Form } from './forms'
import { entriesOf, formOrder, formsByBase, keyShape, physicalKey, splitKey } from './keys'

const base = fc.constantFrom('items', 'list.items', 'a_b', 'zero', 'list.other', 'x_ordinal')
const form = fc.constantFrom<Form>(...formOrder)

describe('keys of texts', () => {
  it('end as their form', () => {
    expect(physicalKey('list.items', 'few')).toBe('list.items_few')
    expect(physicalKey('place', 'ordinal_two')).toBe('place_ordinal_two')
    fc.assert(
      fc.property(base, form, (key, ending) => {
        fc.pre(ending !== '' && key !== 'x_ordinal')
        expect(splitKey(physicalKey(key, ending))).toEqual({ base: key, form: ending })
      }),
    )
    expect(splitKey('status.other')).toEqual({ base: 'status.other', form: '' })
    expect(splitKey('status._other')).toEqual({ base: 'status._other', form: '' })
  })

  it('count as one text with all plural forms', () => {
    const { groups, split } = keyShape(['footer_one', 'footer_other', 'title', 'footer_few', 'place_ordinal_other'])
    expect([...groups.keys()]).toEqual(['footer', 'title', 'place'])
    expect(groups.get('footer')).toMatchObject({
      forms: ['one', 'few', 'other'],
      counts: 'cardinal',
      isLookAlike: false,
    })
    expect(groups.get('place')).toMatchObject({ forms: ['ordinal_other'], counts: 'ordinal' })
    expect(split('footer_many')).toEqual({ base: 'footer', form: 'many' })
    expect(split('new_one')).toEqual({ base: 'new_one', form: '' })
  })

  it('stand for themselves where only the ending looks like a plural', () => {
    const keys = ['filter_other', 'filter_all', 'pick_one', 'pick_other']
    const { groups } = keyShape(keys, { notPlural: new Set(['pick']) })
    expect([...groups.keys()]).toEqual(keys)
    expect([...groups.values()].map(({ isLookAlike }) => isLookAlike)).toEqual([true, false, true, true])
    expect([...keyShape(['n_other'], { hasOneForm: true }).groups.keys()]).toEqual(['n'])
    expect([...keyShape(['n_zero', 'n'], { plural: new Set(['n']) }).groups.values()]).toMatchObject([
      { base: 'n', forms: ['', 'zero'], counts: 'cardinal' },
    ])
  })

  it('know the key they are a variant of, also with an underscore in the context', () => {
    const { groups } = keyShape([
      'hi',
      'hi_formal',
      'hi_very_formal',
      'hi_formal_old',
      'n_one',
      'n_other',
      'n_x_one',
      'n_x_other',
      'a.hi_b',
    ])
    expect([...groups.values()].map(({ contextOf, context }) => `${contextOf} ${context}`)).toEqual([
      ...['null null', 'hi formal', 'hi very_formal', 'hi_formal old', 'null null', 'n x', 'null null'],
    ])
  })

  it('and texts go into a file and back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(base, form), { selector: ([key, ending]) => physicalKey(key, ending), maxLength: 12 }),
        (pairs) => {
          const entries = pairs.map(([key, ending], index) => [physicalKey(key, ending), `text ${index}`] as const)
          const shape = keyShape(entries.map(([key]) => key))
          const texts = formsByBase(entries, shape)
          expect([...texts.keys()]).toEqual([...shape.groups.keys()])
          const back = [...texts].flatMap(([key, forms]) => entriesOf(key, forms))
          expect(new Map(back)).toEqual(new Map(entries))
          expect(back).toHaveLength(entries.length)
        },
      ),
    )
  })
})
