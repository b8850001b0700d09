import type { Form, Forms } from '../forms'
import { categoryOf, isOrdinal } from '../keys'
import { missingForms, optionalCategories, uselessForms } from '../plural-forms'
import type { KeyCounts } from '../text-states'
import { type Found, nothing, type Rule, type Run } from './rule'

/** What a text counts by its forms. */
export const countsOf = (forms: Forms): KeyCounts => {
  const names = (Object.keys(forms) as Form[]).filter((form) => form !== '')
  const hasOrdinal = names.some(isOrdinal)
  if (names.length === 0) return 'no'
  if (!hasOrdinal) return 'cardinal'
  return names.every(isOrdinal) ? 'ordinal' : 'both'
}

/** The source says whether a text counts; without one, the text itself. */
const countsOfRun = ({ text }: Run): KeyCounts => {
  const source = text.source?.forms
  return countsOf(source && Object.keys(source).length > 0 ? source : text.forms)
}

const cardinalOrder: readonly Form[] = ['other', 'many', 'few', '', 'two', 'one', 'zero']
const ordinalOrder: readonly Form[] = ['ordinal_other', 'ordinal_few', 'ordinal_two', 'ordinal_one']

/** The wording that comes closest to what a form will say. */
const likely = (run: Run, form: Form): string => {
  const order = isOrdinal(form) ? ordinalOrder : cardinalOrder
  for (const forms of [run.text.forms, run.text.source?.forms ?? {}])
    for (const one of order) if (forms[one]) return forms[one] ?? ''
  return ''
}

const told = (run: Run, problem: Found['problem'], forms: readonly Form[]): Found[] => {
  if (forms.length === 0) return []
  const set = Object.fromEntries(forms.map((form) => [form, likely(run, form)]))
  return [{ problem, params: { forms }, fixes: [{ kind: 'forms', set, remove: [] }] }]
}

const hasWords = ({ text }: Run): boolean => Object.values(text.forms).some((form) => form !== '')

const missing: Rule = {
  checks: ['pluralMissing', 'pluralOptional', 'ordinalIncomplete'],
  run: (run) => {
    const counts = hasWords(run) ? countsOfRun(run) : 'no'
    if (counts === 'no') return nothing
    const absent = missingForms(run.language, counts, run.text.forms)
    const optional = optionalCategories(run.language).filter((category) => !run.text.forms[category])
    return [
      ...told(
        run,
        'pluralMissing.missing',
        absent.filter((form) => !isOrdinal(form)),
      ),
      ...told(run, 'ordinalIncomplete.missing', absent.filter(isOrdinal)),
      ...told(run, 'pluralOptional.missing', counts === 'ordinal' ? [] : optional),
    ]
  },
}

const extra: Rule = {
  checks: ['pluralExtra'],
  run: ({ text, language, pairs }) => {
    if (pairs.every(({ form }) => form === '')) return nothing
    return uselessForms(language, countsOf(text.forms), text.forms)
      .filter((form) => form !== '')
      .map((form) => ({
        problem: 'pluralExtra.extra',
        form,
        params: { form },
        fixes: [{ kind: 'forms', set: {}, remove: [form] }],
      }))
  },
}

const mixed: Rule = {
  checks: ['pluralMixed'],
  run: ({ text, pairs }) =>
    text.forms[''] !== undefined && pairs.some(({ form }) => form !== '' && !isOrdinal(form))
      ? [{ problem: 'pluralMixed.mixed', form: '', fixes: [{ kind: 'forms', set: {}, remove: [''] }] }]
      : nothing,
}

const isAlike = (texts: readonly string[]): boolean => texts.length > 1 && new Set(texts).size === 1

const same: Rule = {
  checks: ['pluralSame'],
  run: ({ pairs, sources }) => {
    if (pairs.some(({ form }) => categoryOf(form) === null)) return nothing
    const isSame = isAlike(pairs.map(({ own }) => own.text)) && pairs[0]?.own.text !== ''
    return isSame && !isAlike(sources.map(([, source]) => source.text)) ? [{ problem: 'pluralSame.same' }] : nothing
  },
}

/** A number beside a word, and one wording for all numbers: said of the source, where the key can still become plural. */
const unpluralised: Rule = {
  checks: ['unpluralised'],
  run: ({ text, pairs, settings }) => {
    const [plain, ...more] = pairs
    if (text.source || !plain || plain.form !== '' || more.length > 0) return nothing
    return plain.own.variables
      .filter(
        ({ name, formats }) => settings.countNames.includes(name) || formats.some((call) => call.name === 'number'),
      )
      .filter(({ end }) => /^[ \u00A0\u202F]\p{L}{2}/u.test(plain.own.masked.slice(end)))
      .slice(0, 1)
      .map(({ name, start, end }) => ({
        problem: 'unpluralised.number',
        form: '',
        at: { start, end },
        params: { name },
      }))
  },
}

export const pluralRules: readonly Rule[] = [missing, extra, mixed, same, unpluralised]
