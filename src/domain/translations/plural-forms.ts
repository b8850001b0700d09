import { type Form, type Forms, type PluralCategory, pluralCategories } from './forms'
import { categoryOf, compareForms, isOrdinal } from './keys'
import type { KeyCounts } from './text-states'

export type PluralType = 'cardinal' | 'ordinal'

const rulesSeen = new Map<string, Intl.PluralRules | null>()

/** Rules as i18next finds them: those of the language, of its first part, else null, which means one and other. */
const rulesOf = (language: string, type: PluralType): Intl.PluralRules | null => {
  const seen = `${type} ${language}`
  const known = rulesSeen.get(seen)
  if (known !== undefined) return known
  let rules: Intl.PluralRules | null = null
  try {
    rules = new Intl.PluralRules(language.replaceAll('_', '-'), { type })
  } catch {
    const part = language.split(/[-_]/)[0] ?? ''
    rules = part !== language && part !== '' ? rulesOf(part, type) : null
  }
  rulesSeen.set(seen, rules)
  return rules
}

/** The category of a number in a language. What is no language has one and other. */
export const selectCategory = (language: string, count: number, type: PluralType = 'cardinal'): PluralCategory =>
  (rulesOf(language, type)?.select(count) ?? (count === 1 ? 'one' : 'other')) as PluralCategory

/** Asked for every text of the portal: each answer is worked out once. */
const once = <T>(answer: (language: string, about: string) => T): ((language: string, about: string) => T) => {
  const known = new Map<string, T>()
  return (language, about) => {
    const asked = `${about} ${language}`
    const answered = known.get(asked)
    if (answered !== undefined) return answered
    const fresh = answer(language, about)
    known.set(asked, fresh)
    return fresh
  }
}

const categoriesBy = once((language, type): readonly PluralCategory[] => {
  const own: readonly string[] = rulesOf(language, type as PluralType)?.resolvedOptions().pluralCategories ?? [
    'one',
    'other',
  ]
  return pluralCategories.filter((category) => own.includes(category))
})

/** Categories of a language in the order of CLDR. */
export const categoriesOf = (language: string, type: PluralType = 'cardinal'): readonly PluralCategory[] =>
  categoriesBy(language, type)

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)
/** Numbers a portal shows every day. */
const usualIntegers = range(0, 200)
const usualFractions = [0.1, 0.2, 0.5, 1.1, 1.5, 2.5, 5.5, 10.1]
const largeNumbers = [1000, 10_000, 100_000, 1_000_000, 2_000_000]

const samplesOf = (type: PluralType): readonly number[] =>
  type === 'ordinal' ? usualIntegers : [...usualIntegers, ...usualFractions]

type Sample = {
  /** Usual whole numbers that have the category, in order. */
  readonly integers: readonly number[]
  readonly fractions: readonly number[]
  /** Only filled where nothing usual has it: French `many` is for millions. */
  readonly large: readonly number[]
}

const samplesBy = once((language, about): ReadonlyMap<PluralCategory, Sample> => {
  const type = about as PluralType
  const has = (category: PluralCategory) => (count: number) => selectCategory(language, count, type) === category
  return new Map(
    categoriesOf(language, type).map((category): [PluralCategory, Sample] => {
      const usual = samplesOf(type).filter(has(category))
      const sample = {
        integers: usual.filter(Number.isInteger),
        fractions: usual.filter((count) => !Number.isInteger(count)),
        large: usual.length > 0 ? [] : largeNumbers.filter(has(category)),
      }
      return [category, sample]
    }),
  )
})

/** Categories that no usual number has: shown to translators, but nothing is missing without them. */
export const optionalCategories = (language: string, type: PluralType = 'cardinal'): PluralCategory[] =>
  [...samplesBy(language, type)]
    .filter(([, { integers, fractions }]) => integers.length + fractions.length === 0)
    .map(([category]) => category)

/** Counted (1 order) or ranked (1st order). */
export const typeOf = (form: Form): PluralType => (isOrdinal(form) ? 'ordinal' : 'cardinal')

const formOf = (category: PluralCategory, type: PluralType): Form =>
  type === 'ordinal' ? `ordinal_${category}` : category

const typesOf = (counts: KeyCounts): PluralType[] =>
  counts === 'both' ? ['cardinal', 'ordinal'] : counts === 'no' ? [] : [counts]

const formsBy = once((language, counts): readonly Form[] =>
  counts === 'no'
    ? ['']
    : typesOf(counts as KeyCounts).flatMap((type) =>
        categoriesOf(language, type).map((category) => formOf(category, type)),
      ),
)

/** All forms a text has in a language, the optional ones with them; `['']` for what counts nothing. */
export const formsOf = (language: string, counts: KeyCounts): readonly Form[] => formsBy(language, counts)

const requiredBy = once((language, counts): readonly Form[] =>
  formsOf(language, counts as KeyCounts).filter((form) => {
    const category = categoryOf(form)
    return category === null || !optionalCategories(language, typeOf(form)).includes(category)
  }),
)

/** The forms without which a text is not translated. */
export const requiredForms = (language: string, counts: KeyCounts): readonly Form[] => requiredBy(language, counts)

/** `zero` may be written for any language: i18next asks for it first when the count is 0, and only then. */
export const isZeroOverride = (language: string, form: Form): boolean =>
  form === 'zero' && !categoriesOf(language).includes('zero')

const has = (forms: Forms, form: Form): boolean => (forms[form] ?? '') !== ''

/** Required forms that are absent or empty. */
export const missingForms = (language: string, counts: KeyCounts, forms: Forms): Form[] =>
  requiredForms(language, counts).filter((form) => !has(forms, form))

/** Forms that i18next never asks for in this language. */
export const uselessForms = (language: string, counts: KeyCounts, forms: Forms): Form[] => {
  const own = new Set(formsOf(language, counts))
  return (Object.keys(forms) as Form[])
    .filter((form) => !own.has(form) && !(form === 'zero' && (counts === 'cardinal' || counts === 'both')))
    .toSorted(compareForms)
}

/** Whether all required forms are there; `some` of them makes a text partly translated. */
export const completeness = (language: string, counts: KeyCounts, forms: Forms): 'none' | 'some' | 'all' => {
  const required = requiredForms(language, counts)
  const present = required.filter((form) => has(forms, form)).length
  return present === required.length
    ? 'all'
    : present > 0 || Object.values(forms).some((text) => text !== '')
      ? 'some'
      : 'none'
}

/** A stretch of whole numbers, or a single number where both are the same. */
export type Run = { readonly from: number; readonly to: number }

const runsOf = (numbers: readonly number[]): Run[] => {
  const runs: Run[] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && Number.isInteger(number) && last.to === number - 1)
      runs[runs.length - 1] = { from: last.from, to: number }
    else runs.push({ from: number, to: number })
  }
  return runs
}

/**
 * Numbers to show beside a form: `pl few` → 2–4, 22–24. Fractions where no whole number has it, millions where nothing
 * usual has it.
 */
export const examplesOf = (language: string, form: Form, most = 3): Run[] => {
  const category = categoryOf(form)
  if (category === null) return []
  if (isZeroOverride(language, form)) return [{ from: 0, to: 0 }]
  const sample = samplesBy(language, typeOf(form)).get(category)
  if (!sample) return []
  const { integers, fractions, large } = sample
  return (integers.length > 0 ? runsOf(integers) : [...fractions, ...large].map((at) => ({ from: at, to: at }))).slice(
    0,
    most,
  )
}

/** A number that shows the form; null where none does. */
export const exampleCount = (language: string, form: Form): number | null => {
  const runs = examplesOf(language, form, 2)
  // The other zero has words of its own in many texts: not typical of a form that also stands for more.
  const typical = runs.find(({ to }) => to > 0) ?? runs[0]
  return typical === undefined ? null : typical.from === 0 && typical.to > 0 ? typical.to : typical.from
}

/** The form stands for a single number, so that its text may say it without `{{count}}`: English and Polish `one`. */
export const standsForOneNumber = (language: string, form: Form): boolean => {
  const category = categoryOf(form)
  if (category === null) return false
  if (isZeroOverride(language, form)) return true
  const sample = samplesBy(language, typeOf(form)).get(category)
  return sample !== undefined && sample.integers.length === 1 && sample.fractions.length === 0
}

/** Which form the numbers from 0 on have, as stretches: what the number line paints. */
export const numberLine = (
  language: string,
  type: PluralType = 'cardinal',
  to = 120,
): (Run & { readonly category: PluralCategory })[] => {
  const line: (Run & { category: PluralCategory })[] = []
  for (const count of range(0, to)) {
    const category = selectCategory(language, count, type)
    const last = line.at(-1)
    if (last?.category === category) line[line.length - 1] = { ...last, to: count }
    else line.push({ from: count, to: count, category })
  }
  return line
}
