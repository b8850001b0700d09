import { allHold, measuresOf } from './measure'
import { type ConfiguratorModel, type Option, optionsOf, type Value, type Values } from './model'

/** Is it a value the option can have at all, whatever else is chosen? */
export function isValueOf(option: Option, value: Value | undefined): value is Value {
  if (option.kind === 'choice') return option.values.some(({ code }) => code === value)
  if (option.kind === 'boolean') return typeof value === 'boolean'
  if (option.kind === 'text') return typeof value === 'string' && value.length <= option.maxLength
  const { min, max, step } = option
  return typeof value === 'number' && value >= min && value <= max && (value - min) % step === 0
}

export type Completed = {
  values: Values
  /** Codes of what was chosen and does not exist any more, or cannot have the value. */
  dropped: readonly string[]
  /** Codes of what is asked for and had not been chosen: the proposal holds. */
  proposed: readonly string[]
}

/**
 * A configuration in which every option that is asked for has a value it can have, and no other has one. Whether the
 * values go together is for the rules to say.
 */
export function complete(model: ConfiguratorModel, chosen: Values): Completed {
  const values: Record<string, Value> = {}
  const dropped = new Set(Object.keys(chosen))
  const proposed: string[] = []
  for (const option of optionsOf(model)) {
    const value = Object.hasOwn(chosen, option.code) ? chosen[option.code] : undefined
    const isPossible = isValueOf(option, value)
    if (isPossible) dropped.delete(option.code)
    if (option.when && !allHold(option.when, values, measuresOf(model, values))) continue
    values[option.code] = isPossible ? value : option.proposal
    if (!isPossible) proposed.push(option.code)
  }
  return { values, dropped: [...dropped], proposed }
}
