import { type Condition, type ConfiguratorModel, optionsOf, type Values } from './model'

/** Reads numbers of a configuration; what nobody chose counts as none. */
export type Measures = (name: string) => number

/** Numbers by name: a number option, a derived value, or `option.measure` of the chosen value. */
export function measuresOf(model: ConfiguratorModel, values: Values): Measures {
  const known = new Map<string, number>()
  const chosenMeasure = (option: string, measure: string): number => {
    const found = optionsOf(model).find(({ code }) => code === option)
    if (found?.kind !== 'choice') return 0
    return found.values.find(({ code }) => code === values[option])?.measures?.[measure] ?? 0
  }
  const derivedValue = (name: string): number => {
    const derived = model.derived.find(({ code }) => code === name)
    if (!derived) return 0
    const sum = derived.terms.reduce(
      (total, { factor, of }) => total + of.reduce((product, each) => product * read(each), factor),
      0,
    )
    return Math.max(Math.round(sum / derived.divisor), derived.atLeast ?? Number.MIN_SAFE_INTEGER)
  }
  const read = (name: string): number => {
    const there = known.get(name)
    if (there !== undefined) return there
    // A value that is derived from itself is none.
    known.set(name, 0)
    const own = values[name]
    const [option = '', measure] = name.split('.')
    const value =
      typeof own === 'number' ? own : measure === undefined ? derivedValue(name) : chosenMeasure(option, measure)
    known.set(name, value)
    return value
  }
  return read
}

const holdsOne = (condition: Condition, values: Values, measures: Measures): boolean => {
  if ('option' in condition) {
    const value = values[condition.option]
    if (value === undefined) return false
    return 'is' in condition ? condition.is.includes(value) : !condition.isNot.includes(value)
  }
  const value = measures(condition.measure)
  return 'above' in condition ? value > condition.above : value < condition.below
}

/** Whether all conditions hold; none always do. */
export const allHold = (conditions: readonly Condition[] | undefined, values: Values, measures: Measures): boolean =>
  conditions?.every((condition) => holdsOne(condition, values, measures)) ?? true

/** Codes of the options that decide about a condition, also by way of derived values. */
export function optionsBehind(model: ConfiguratorModel, conditions: readonly Condition[]): ReadonlySet<string> {
  const options = new Set(optionsOf(model).map(({ code }) => code))
  const found = new Set<string>()
  const seen = new Set<string>()
  const follow = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const [option = ''] = name.split('.')
    if (options.has(option)) found.add(option)
    for (const { of } of model.derived.find(({ code }) => code === name)?.terms ?? []) of.forEach(follow)
  }
  for (const condition of conditions) follow('option' in condition ? condition.option : condition.measure)
  return found
}
