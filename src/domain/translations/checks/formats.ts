import type { Form } from '../forms'
import type { FormatCall, VariableToken } from '../token-kinds'
import type { Fix } from './finding'
import { builtInFormats, optionProblem } from './format-options'
import { nearest } from './nearest'
import { type Found, perForm, replacing, type Rule, type Run, span } from './rule'

const callsOf = ({ pairs }: Run): { form: Form; call: FormatCall }[] =>
  pairs.flatMap(({ form, own }) =>
    [...own.variables, ...own.nests].flatMap(({ formats }) => formats.map((call) => ({ form, call }))),
  )

const namesOf = (variable: VariableToken): string => variable.formats.map(({ name }) => name).join(', ')

/** The text of a variable with the formats of another one. */
const withFormats = (form: Form, own: VariableToken, source: VariableToken): Fix => {
  const formats = source.raw.slice(source.nameEnd - source.start)
  return replacing(form, own.nameEnd, own.end, formats)
}

const unknownFormats = (run: Run): Found[] => {
  const known = [...builtInFormats, ...run.settings.formats.map((name) => name.toLowerCase())]
  return callsOf(run)
    .filter(({ call }) => !known.includes(call.name))
    .map(({ form, call }): Found => {
      const lead = call.raw.length - call.raw.trimStart().length
      const start = call.start + lead
      const end = start + (call.raw.trim().split('(')[0] ?? '').trimEnd().length
      return {
        problem: 'format.unknown',
        form,
        at: span(start, end),
        params: { name: call.name },
        fixes: nearest(call.name, known, 3).map((name) => replacing(form, start, end, name)),
      }
    })
}

const differentFormats = (run: Run): Found[] => {
  const ofSource = new Map<string, VariableToken>()
  for (const [, { variables }] of run.sources)
    for (const variable of variables) if (!ofSource.has(variable.name)) ofSource.set(variable.name, variable)
  return run.pairs.flatMap(({ form, own, source }) =>
    own.variables.flatMap((variable): Found[] => {
      const wanted = source?.variables.find(({ name }) => name === variable.name) ?? ofSource.get(variable.name)
      if (!wanted || namesOf(wanted) === namesOf(variable)) return []
      const at = span(variable.start, variable.end)
      const fixes = [withFormats(form, variable, wanted)]
      const params = { name: variable.name, written: namesOf(variable), wanted: namesOf(wanted) }
      if (variable.formats.length === 0) return [{ problem: 'format.missing', form, at, params, fixes }]
      if (wanted.formats.length === 0) return [{ problem: 'format.extra', form, at, params, fixes }]
      return [{ problem: 'format.different', form, at, params, fixes }]
    }),
  )
}

/** A format that i18next does not know passes the bare value to the screen. */
export const format: Rule = {
  checks: ['format'],
  run: (run) => {
    if (
      !run.pairs.some(({ own, source }) => own.variables.length > 0 || own.nests.length > 0 || source?.variables.length)
    )
      return []
    const unknown = unknownFormats(run)
    const reported = new Set(unknown.map(({ at }) => at?.start))
    // A misspelt format differs from the source, too: that is one thing to mend, not two.
    const different = differentFormats(run).filter(
      ({ at }) => ![...reported].some((start) => at && start !== undefined && start >= at.start && start < at.end),
    )
    return [...unknown, ...different]
  },
}

/** Options that make `Intl` throw: i18next then prints the bare value. */
export const formatOptions = perForm('formatOptions', ({ form, own }) =>
  [...own.variables, ...own.nests].flatMap(({ formats }) =>
    formats.flatMap((call): Found[] => {
      const problem = optionProblem(call)
      if (!problem) return []
      const open = call.start + call.raw.indexOf('(') + 1
      const fixes =
        problem.rewritten === undefined || call.optionsRaw === null
          ? []
          : [replacing(form, open, open + call.optionsRaw.length, problem.rewritten)]
      return [
        {
          problem: `formatOptions.${problem.kind}`,
          at: span(call.start, call.end),
          params: { format: call.name, ...problem.params },
          fixes,
        },
      ]
    }),
  ),
)
