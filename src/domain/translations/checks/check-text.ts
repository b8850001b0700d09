import type { Form, Forms } from '../forms'
import { compareFindings, type Finding } from './finding'
import type { CheckedText, CheckWorld } from './input'
import { prepared } from './prepared'
import { nothing, type Found, type FormPair, type Run } from './rule'
import { textRules } from './text-rules'
import { checksFor, isOff, type LanguageChecks, weightOf } from './settings'
import { type Check, checkOf } from './vocabulary'

/** The form of the source that a form is measured by: the same one, else `other`. */
const sourceFormOf = (source: Forms, form: Form): Form | undefined => {
  const likely: readonly Form[] = form.startsWith('ordinal_')
    ? [form, 'ordinal_other', 'other', '']
    : [form, 'other', '']
  return likely.find((one) => source[one] !== undefined) ?? (Object.keys(source)[0] as Form | undefined)
}

const resolved = new WeakMap<CheckWorld['settings'], Map<string, LanguageChecks>>()

/** As `checksFor`, resolved once for each settings and language: every text asks. */
export const languageChecks = (settings: CheckWorld['settings'], language: string): LanguageChecks => {
  const known = resolved.get(settings) ?? new Map<string, LanguageChecks>()
  resolved.set(settings, known)
  const found = known.get(language) ?? checksFor(settings, language)
  known.set(language, found)
  return found
}

const identityOf = ({ problem, form, params }: Found): string => {
  const told = Object.entries(params ?? {}).map(
    ([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : value}`,
  )
  return [problem, form ?? '-', ...told].join('|')
}

/** Gives findings their weight and an identity of their own: of the same kind, the first, the second… */
export const weighed = (found: readonly Found[], settings: LanguageChecks): readonly Finding[] => {
  if (found.length === 0) return []
  const seen = new Map<string, number>()
  return found
    .flatMap((one): Finding[] => {
      const severity = weightOf(settings, one.problem)
      if (severity === null) return []
      const identity = identityOf(one)
      const times = (seen.get(identity) ?? 0) + 1
      seen.set(identity, times)
      return [
        {
          id: times === 1 ? identity : `${identity}#${times}`,
          check: checkOf(one.problem),
          problem: one.problem,
          severity,
          form: one.form ?? null,
          at: one.at ?? null,
          params: one.params ?? {},
          fixes: one.fixes ?? [],
        },
      ]
    })
    .sort(compareFindings)
}

const runOf = (text: CheckedText, world: CheckWorld, settings: LanguageChecks): Run => {
  const source = text.source?.forms
  const pairs = Object.entries(text.forms).map(([name, own]): FormPair => {
    const form = name as Form
    const other = source ? sourceFormOf(source, form) : undefined
    return { form, own: prepared(own), source: other === undefined ? null : prepared(source?.[other] ?? '') }
  })
  const sources = Object.entries(source ?? {}).map(([form, value]) => [form as Form, prepared(value)] as const)
  return { text, world, settings, language: text.language, pairs, sources }
}

/**
 * Everything that one text shows by itself and beside its source: what the editor tells while somebody types.
 * @param only Runs these checks alone.
 */
export const checkText = (text: CheckedText, world: CheckWorld, only?: readonly Check[]): readonly Finding[] => {
  const settings = languageChecks(world.settings, text.language)
  const run = runOf(text, world, settings)
  const found: Found[] = []
  for (const rule of textRules) {
    const isAsked = rule.checks.some((check) => !isOff(settings, check) && (only?.includes(check) ?? true))
    const more = isAsked ? rule.run(run) : nothing
    if (more.length > 0) found.push(...more)
  }
  const wanted = only ? found.filter(({ problem }) => only.includes(checkOf(problem))) : found
  return weighed(wanted, settings)
}
