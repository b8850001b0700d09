import type { Forms } from '../forms'
import type { NestToken } from '../token-kinds'
import { tokenize } from '../tokens'
import { nearest } from './nearest'
import { type Prepared, prepared } from './prepared'
import { type Found, nothing, perForm, replacing, type Rule, type Run, span } from './rule'

const pluralEnding = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/

/** The text a reference leads to, as the runtime would find it: own language first, then the source. */
const targetOf = (
  run: Run,
  namespace: string,
  key: string,
): { name: string; forms: Forms; language: string } | undefined => {
  const { textOf } = run.world
  const languages = run.text.source ? [run.language, run.text.source.language] : [run.language]
  for (const base of [key, key.replace(pluralEnding, '')]) {
    for (const language of languages) {
      const forms = textOf?.(language, namespace, base)
      if (forms && Object.keys(forms).length > 0) return { name: `${namespace}:${base}`, forms, language }
    }
  }
  return undefined
}

const resolve = (run: Run, nest: NestToken, home: string) =>
  nest.namespace === null
    ? (targetOf(run, home, nest.key) ?? targetOf(run, run.settings.defaultNamespace, nest.key))
    : targetOf(run, nest.namespace, nest.key)

const isFixed = (nest: NestToken): boolean => !nest.dynamic && nest.key !== ''
const fullName = (nest: NestToken): string => (nest.namespace === null ? nest.key : `${nest.namespace}:${nest.key}`)

const targets = perForm('nestingTarget', ({ form, own, source }, run) => {
  if (!run.world.textOf || (own.nests.length === 0 && !source?.nests.length)) return nothing
  const found = own.nests.filter(isFixed).flatMap((nest): Found[] => {
    const at = span(nest.keyStart, nest.keyEnd)
    const params = { key: fullName(nest) }
    const target = resolve(run, nest, run.text.namespace)
    if (target?.language === run.language) return []
    if (target) return [{ problem: 'nestingTarget.untranslated', at, params }]
    const bases = run.world.basesOf?.(nest.namespace ?? run.text.namespace) ?? []
    // `keyEnd` is where the key ends; a namespace before it stays.
    const start = nest.keyEnd - nest.key.length
    const fixes = nearest(nest.key, bases, 3).map((base) => replacing(form, start, nest.keyEnd, base))
    return [{ problem: 'nestingTarget.missing', at, params, fixes }]
  })
  const wanted = new Set(source?.nests.filter(isFixed).map(fullName))
  const present = new Set(own.nests.filter(isFixed).map(fullName))
  const gone = source ? [...wanted].filter((name) => !present.has(name)) : []
  if (gone.length > 0 && !own.isBroken) found.push({ problem: 'nestingTarget.different', params: { keys: gone } })
  return found
})

/** The way from a text through its references back to itself; undefined where there is none. */
const cycleOf = (run: Run): readonly string[] | undefined => {
  const home = `${run.text.namespace}:${run.text.base}`
  const seen = new Set<string>()
  const walk = (
    nests: readonly NestToken[],
    namespace: string,
    path: readonly string[],
  ): readonly string[] | undefined => {
    for (const nest of nests.filter(isFixed)) {
      const target = resolve(run, nest, namespace)
      const direct = `${nest.namespace ?? namespace}:${nest.key.replace(pluralEnding, '')}`
      if (direct === home || target?.name === home) return [...path, home]
      if (!target || seen.has(target.name)) continue
      seen.add(target.name)
      const inner = Object.values(target.forms).flatMap((text) => prepared(text ?? '').nests)
      const way = walk(inner, target.name.slice(0, target.name.indexOf(':')), [...path, target.name])
      if (way) return way
    }
    return undefined
  }
  return walk(
    run.pairs.flatMap(({ own }) => own.nests),
    run.text.namespace,
    [home],
  )
}

const cycle: Rule = {
  checks: ['nestingCycle'],
  run: (run) => {
    if (run.pairs.every(({ own }) => own.nests.length === 0)) return nothing
    const path = cycleOf(run)
    return path ? [{ problem: 'nestingCycle.cycle', params: { path } }] : nothing
  },
}

/** Options as people mean them: straight quotes, and names within them. */
const asJson = (raw: string): string =>
  raw
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/([{,]\s*)([A-Za-z_]\w*)\s*:/g, '$1"$2":')
    .replace(/,\s*\}/g, '}')

const options = perForm('nestingOptions', ({ form, own }) =>
  own.nests
    .filter(({ optionsError }) => optionsError)
    .map((nest): Found => {
      const raw = nest.optionsRaw ?? ''
      const start = nest.start + nest.raw.lastIndexOf(raw)
      const mended = asJson(raw)
      const text = own.text.slice(0, start) + mended + own.text.slice(start + raw.length)
      const works = raw !== '' && !tokenize(text).some((token) => token.kind === 'nest' && token.optionsError)
      const fixes = works ? [replacing(form, start, start + raw.length, mended)] : []
      return {
        problem: 'nestingOptions.notJson',
        at: span(nest.start, nest.end),
        params: { key: fullName(nest) },
        fixes,
      }
    }),
)

const injection = perForm('nestingInjection', ({ own }, { settings }) =>
  own.nests.flatMap((nest) =>
    nest.inner
      .filter((token) => token.kind === 'variable')
      .filter((variable) => variable.start >= nest.keyEnd && (!settings.escapesValues || variable.unescaped))
      .filter(({ name }) => !settings.countNames.includes(name))
      .map(
        ({ name, start, end }): Found => ({
          problem: 'nestingInjection.injection',
          at: span(start, end),
          params: { name },
        }),
      ),
  ),
)

const namesOf = (texts: readonly Prepared[]): Set<string> =>
  new Set(texts.flatMap(({ variables }) => variables.map(({ name }) => name)))

/** A nested text gets the values of the text around it and those its options give. */
const needs = perForm('nestingNeeds', ({ own, source }, run) =>
  own.nests.filter(isFixed).flatMap((nest): Found[] => {
    // What the authority nests as well has its values from the code.
    if (source?.nests.some((one) => fullName(one) === fullName(nest))) return []
    const target = resolve(run, nest, run.text.namespace)
    if (!target) return []
    const forms = run.sources.length > 0 ? run.sources.map(([, text]) => text) : run.pairs.map((pair) => pair.own)
    const isCounted = run.pairs.some(({ form }) => form !== '')
    const given = new Set([...namesOf(forms), ...Object.keys(nest.options ?? {}), ...(isCounted ? ['count'] : [])])
    const asked = namesOf(Object.values(target.forms).map((text) => prepared(text ?? '')))
    const isPlural = Object.keys(target.forms).some((form) => form !== '')
    const names = [...asked].filter((name) => !given.has(name) && !(isPlural && name === 'count'))
    const at = span(nest.start, nest.end)
    const found: Found[] = []
    if (names.length > 0) found.push({ problem: 'nestingNeeds.values', at, params: { key: fullName(nest), names } })
    if (isPlural && !given.has('count'))
      found.push({ problem: 'nestingNeeds.count', at, params: { key: fullName(nest) } })
    return found
  }),
)

export const nestingRules: readonly Rule[] = [targets, cycle, options, injection, needs]
