import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  categoriesOf,
  completeness,
  exampleCount,
  examplesOf,
  formsOf,
  isZeroOverride,
  missingForms,
  numberLine,
  optionalCategories,
  requiredForms,
  selectCategory,
  standsForOneNumber,
  uselessForms,
} from './plural-forms'

const languages = ['en', 'pl', 'de', 'ar', 'fr', 'it', 'es', 'cs', 'ru', 'hr', 'lv', 'he', 'ja', 'sl', 'ro', 'lt', 'sv']
const language = fc.constantFrom(...languages, 'pt-BR', 'en-XA', 'zz', 'not a language')

describe('plural forms', () => {
  it.each([
    ['en', 'one other', 'one two few other'],
    ['pl', 'one few many other', 'other'],
    ['fr', 'one many other', 'one other'],
    ['ar', 'zero one two few many other', 'other'],
    ['ja', 'other', 'other'],
    ['it', 'one many other', 'many other'],
    ['lv', 'zero one other', 'other'],
    ['not a language', 'one other', 'one other'],
  ])('of %s are those of CLDR, in its order', (code, cardinal, ordinal) => {
    expect(categoriesOf(code).join(' ')).toBe(cardinal)
    expect(categoriesOf(code, 'ordinal').join(' ')).toBe(ordinal)
  })

  it('are optional where only millions have them; fractions are usual', () => {
    expect(optionalCategories('fr')).toEqual(['many'])
    expect(optionalCategories('pl')).toEqual([])
    expect(requiredForms('es', 'both')).toEqual(['one', 'other', 'ordinal_other'])
    expect(formsOf('es', 'cardinal')).toEqual(['one', 'many', 'other'])
    expect(formsOf('pl', 'no')).toEqual([''])
  })

  it('have numbers that show them', () => {
    expect(examplesOf('pl', 'one')).toEqual([{ from: 1, to: 1 }])
    expect(examplesOf('pl', 'few', 2)).toEqual([
      { from: 2, to: 4 },
      { from: 22, to: 24 },
    ])
    expect(examplesOf('pl', 'many', 2)).toEqual([
      { from: 0, to: 0 },
      { from: 5, to: 21 },
    ])
    expect(examplesOf('pl', 'other', 1)).toEqual([{ from: 0.1, to: 0.1 }])
    expect(examplesOf('fr', 'many', 1)).toEqual([{ from: 1_000_000, to: 1_000_000 }])
    expect(examplesOf('en', 'zero')).toEqual([{ from: 0, to: 0 }])
    expect(exampleCount('pl', 'many')).toBe(5)
    expect(exampleCount('en', 'ordinal_few')).toBe(3)
    expect(exampleCount('pl', '')).toBeNull()
    for (const code of languages)
      for (const form of formsOf(code, 'both')) {
        const type = form.startsWith('ordinal_') ? 'ordinal' : 'cardinal'
        expect(`ordinal_${selectCategory(code, exampleCount(code, form) ?? -1, type)}`).toContain(form)
      }
  })

  it('may go without the number where they stand for a single one', () => {
    expect(standsForOneNumber('en', 'one')).toBe(true)
    expect(standsForOneNumber('pl', 'one')).toBe(true)
    expect(standsForOneNumber('hr', 'one')).toBe(false)
    expect(standsForOneNumber('fr', 'one')).toBe(false)
    expect(standsForOneNumber('lv', 'zero')).toBe(false)
    expect(standsForOneNumber('pl', 'zero')).toBe(true)
    expect(standsForOneNumber('ar', 'two')).toBe(true)
  })

  it('miss, and are useless, by language', () => {
    const forms = { one: 'a', few: '', two: 'b', zero: 'none', other: 'd' }
    expect(missingForms('pl', 'cardinal', forms)).toEqual(['few', 'many'])
    expect(uselessForms('pl', 'cardinal', forms)).toEqual(['two'])
    expect(uselessForms('pl', 'no', { '': 'x', one: 'y' })).toEqual(['one'])
    expect(isZeroOverride('ar', 'zero')).toBe(false)
    expect(completeness('pl', 'cardinal', forms)).toBe('some')
    expect(completeness('pl', 'no', { '': 'x' })).toBe('all')
    expect(completeness('pl', 'no', { '': '' })).toBe('none')
    expect(completeness('fr', 'cardinal', { one: 'x', other: 'y' })).toBe('all')
  })

  it('cover every number of the line exactly once', () => {
    expect(numberLine('pl', 'cardinal', 25).map(({ from, to, category }) => `${category} ${from}–${to}`)).toEqual([
      ...['many 0–0', 'one 1–1', 'few 2–4', 'many 5–21', 'few 22–24', 'many 25–25'],
    ])
    fc.assert(
      fc.property(
        language,
        fc.constantFrom('cardinal', 'ordinal'),
        fc.integer({ min: 0, max: 150 }),
        (code, type, to) => {
          const line = numberLine(code, type, to)
          expect(line.flatMap(({ from, to: last }) => [from, last]).at(-1)).toBe(to)
          for (const [index, run] of line.entries()) {
            expect(run.from).toBe(index === 0 ? 0 : (line[index - 1]?.to ?? 0) + 1)
            expect(selectCategory(code, run.to, type)).toBe(run.category)
          }
        },
      ),
    )
  })
})
