import type { Form } from '../forms'
import { categoryOf } from '../keys'
import { standsForOneNumber } from '../plural-forms'
import type { VariableToken } from '../token-kinds'
import type { Edit, Fix } from './finding'
import { nearest } from './nearest'
import type { Prepared } from './prepared'
import { type Found, nothing, replacing, type Rule, type Run, span } from './rule'

const namesOf = ({ variables }: Prepared): string[] => variables.map(({ name }) => name)

const isBroken = ({ pairs, sources }: Run): boolean =>
  pairs.some(({ own }) => own.isBroken) || sources.some(([, source]) => source.isBroken)

const isCounted = ({ sources }: Run): boolean => sources.some(([form]) => form !== '')

const renaming = (run: Run, from: string, to: string): Fix => ({
  kind: 'edits',
  edits: run.pairs.flatMap(({ form, own }) =>
    own.variables
      .filter(({ name }) => name === from)
      .map(({ nameStart, nameEnd }): Edit => ({ form, start: nameStart, end: nameEnd, text: to })),
  ),
})

const firstOf = (run: Run, name: string): { form: Form; variable: VariableToken } | undefined => {
  for (const { form, own } of run.pairs) {
    const variable = own.variables.find((one) => one.name === name)
    if (variable) return { form, variable }
  }
  return undefined
}

/** Which unknown name stands for which missing one: the only ones there are, else the likeliest. */
const pairedNames = (missing: readonly string[], extra: readonly string[]): ReadonlyMap<string, string> => {
  if (missing.length === 1 && extra.length === 1) return new Map([[extra[0] ?? '', missing[0] ?? '']])
  const left = new Set(missing)
  const found = new Map<string, string>()
  for (const name of extra) {
    const [likely] = nearest(name, left)
    if (likely === undefined) continue
    left.delete(likely)
    found.set(name, likely)
  }
  return found
}

/** A value that every form of the source has is not left out of one form alone, but where that form is a single number. */
const leftOutOfOne = (run: Run, missing: ReadonlySet<string>): readonly Found[] => {
  const { countNames } = run.settings
  if (run.pairs.length < 2) return nothing
  const always = run.sources
    .map(([, source]) => new Set(namesOf(source)))
    .reduce<string[]>(
      (common, names, index) => (index === 0 ? [...names] : common.filter((name) => names.has(name))),
      [],
    )
    .filter((name) => !missing.has(name) && !countNames.includes(name))
  return run.pairs.flatMap(({ form, own }): readonly Found[] => {
    const here = new Set(namesOf(own))
    const names = always.filter((name) => !here.has(name))
    return names.length === 0 ? nothing : [{ problem: 'placeholders.missingInForm', form, params: { names } }]
  })
}

/** The names of all forms together: a form may say a value in its own words as long as another one has it. */
export const placeholders: Rule = {
  checks: ['placeholders'],
  run: (run) => {
    if (run.sources.length === 0 || run.pairs.length === 0 || isBroken(run)) return nothing
    const wanted = new Set(run.sources.flatMap(([, source]) => namesOf(source)))
    const present = new Set(run.pairs.flatMap(({ own }) => namesOf(own)))
    if (wanted.size === 0 && present.size === 0) return nothing
    const counted = isCounted(run)
    const missing = [...wanted].filter(
      (name) => !present.has(name) && !(counted && run.settings.countNames.includes(name)),
    )
    const extra = [...present].filter((name) => !wanted.has(name) && !(counted && name === 'count'))
    const renamed = pairedNames(missing, extra)
    const gone = missing.filter((name) => ![...renamed.values()].includes(name))
    const found: Found[] = [...renamed].map(([from, to]) => {
      const first = firstOf(run, from)
      return {
        problem: 'placeholders.renamed',
        form: first?.form,
        at: first && span(first.variable.start, first.variable.end),
        params: { name: from, wanted: to },
        fixes: [renaming(run, from, to)],
      }
    })
    for (const name of extra.filter((one) => !renamed.has(one))) {
      const first = firstOf(run, name)
      found.push({
        problem: 'placeholders.extra',
        form: first?.form,
        at: first && span(first.variable.start, first.variable.end),
        params: { name },
      })
    }
    if (gone.length > 0) found.push({ problem: 'placeholders.missing', params: { names: gone } })
    return [...found, ...leftOutOfOne(run, new Set(missing))]
  },
}

/** The number itself: a form that stands for one number may say it in words, any other has to show it. */
export const count: Rule = {
  checks: ['count'],
  run: (run) => {
    if (run.pairs.every(({ form }) => form === '') || isBroken(run)) return nothing
    const measures = run.sources.length > 0 ? run.sources : run.pairs.map(({ form, own }) => [form, own] as const)
    const shown = measures
      .filter(([form]) => categoryOf(form) === 'other')
      .flatMap(([, { variables }]) => variables)
      .find(({ name }) => run.settings.countNames.includes(name))
    if (!shown) return nothing
    return run.pairs.flatMap(({ form, own }): readonly Found[] => {
      const category = categoryOf(form)
      const isShown = own.variables.some(({ name }) => run.settings.countNames.includes(name))
      if (category === null || isShown || own.text.trim() === '') return nothing
      if (standsForOneNumber(run.language, form)) return nothing
      const mustShow = category === 'other' || category === 'many'
      return [
        {
          problem: mustShow ? 'count.missing' : 'count.missingInSome',
          form,
          at: span(0, 0),
          params: { written: shown.raw },
          fixes: [replacing(form, 0, 0, `${shown.raw} `)],
        },
      ]
    })
  },
}

/** `{{- x}}` against `{{x}}`: whether a value may bring markup along. */
export const escaping: Rule = {
  checks: ['escaping'],
  run: (run) => {
    const wanted = new Map<string, boolean>()
    for (const [, { variables }] of run.sources)
      for (const { name, unescaped } of variables) wanted.set(name, unescaped || (wanted.get(name) ?? false))
    if (wanted.size === 0) return nothing
    return run.pairs.flatMap(({ form, own }): Found[] =>
      own.variables.flatMap((variable): Found[] => {
        const { name, unescaped, start, end, raw } = variable
        const should = wanted.get(name)
        if (should === undefined || should === unescaped) return []
        const written = unescaped
          ? raw.replace(/^\{\{-/, '{{').replace(/^\{\{ +/, '{{')
          : raw.replace(/^\{\{ */, '{{- ')
        const off = run.settings.escapesValues ? 'escaping.exposed' : 'escaping.switchedOff'
        return [
          {
            problem: unescaped ? off : 'escaping.switchedOn',
            form,
            at: span(start, end),
            params: { name },
            fixes: [replacing(form, start, end, written)],
          },
        ]
      }),
    )
  },
}
