import { complete } from './complete'
import { allHold, measuresOf, optionsBehind } from './measure'
import {
  type ConfiguratorModel,
  type NumberOption,
  type Option,
  optionsOf,
  type Rule,
  type Value,
  type Values,
} from './model'

/** The rules a completed configuration breaks; none: it can be made. */
export function brokenRules(model: ConfiguratorModel, values: Values): readonly Rule[] {
  const measures = measuresOf(model, values)
  return model.rules.filter(({ when }) => allHold(when, values, measures))
}

/**
 * Why a value of an option cannot be taken now; empty: it can. Faults of other options that are there already do not
 * count, so that somebody who typed too much in one place can still choose in another. From a valid configuration, what
 * is not excluded leads to a valid one.
 */
export function excludedBy(model: ConfiguratorModel, values: Values, option: Option, value: Value): readonly Rule[] {
  const broken = new Set(brokenRules(model, values))
  return brokenRules(model, withValue(model, values, option.code, value)).filter(
    (rule) => !broken.has(rule) || optionsBehind(model, rule.when).has(option.code),
  )
}

/** The completed configuration with another value of one option. */
export const withValue = (model: ConfiguratorModel, values: Values, code: string, value: Value): Values =>
  complete(model, { ...values, [code]: value }).values

/** The least and the most a number can be now, and which rule says so; null: nothing can be taken. */
export type Range = { min: number; max: number; minRule: Rule | null; maxRule: Rule | null }

/** What a number can be at these values; null where the rules leave nothing. */
export function rangeOf(model: ConfiguratorModel, values: Values, option: NumberOption): Range | null {
  const { min, max, step } = option
  const isOpen = (value: number): boolean => excludedBy(model, values, option, value).length === 0
  let low = min
  while (low <= max && !isOpen(low)) low += step
  if (low > max) return null
  let high = min + Math.floor((max - min) / step) * step
  while (high > low && !isOpen(high)) high -= step
  const ruleAt = (value: number): Rule | null => excludedBy(model, values, option, value)[0] ?? null
  return {
    ...{ min: low, max: high },
    minRule: low > min ? ruleAt(low - step) : null,
    maxRule: high + step <= max ? ruleAt(high + step) : null,
  }
}

export type Change = { option: string; value: Value }

/** Single changes of other options after which everything goes together; at most one for each option. */
export function fixes(model: ConfiguratorModel, values: Values, kept: string | null = null): readonly Change[] {
  const broken = brokenRules(model, values)
  if (broken.length === 0) return []
  const behind = new Set(broken.flatMap(({ when }) => [...optionsBehind(model, when)]))
  return optionsOf(model)
    .filter(({ code }) => code !== kept && behind.has(code) && values[code] !== undefined)
    .flatMap((option): Change[] => {
      const value = candidates(option, values[option.code]).find(
        (each) => brokenRules(model, withValue(model, values, option.code, each)).length === 0,
      )
      return value === undefined ? [] : [{ option: option.code, value }]
    })
}

/** Other values of an option, the nearest first. */
function candidates(option: Option, now: Value | undefined): readonly Value[] {
  if (option.kind === 'choice') return option.values.map(({ code }) => code).filter((code) => code !== now)
  if (option.kind === 'boolean') return [now !== true]
  if (option.kind === 'text') return ['']
  const { min, max, step } = option
  const from = typeof now === 'number' ? now : option.proposal
  const all = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, at) => min + at * step)
  return all.filter((each) => each !== now).toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))
}
