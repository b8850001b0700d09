import { type ConfiguratorModel, type Option, optionsOf, type Text, type Value, type Values } from './model'

/** Values as addresses and requests carry them: `code:value`, in the order of the options. */
export const choicesOf = (model: ConfiguratorModel, values: Values): string[] =>
  optionsOf(model).flatMap(({ code }) => (values[code] === undefined ? [] : [`${code}:${values[code]}`]))

/** What was written as choices. Codes that no option has are kept, so that it can be told that they are gone. */
export function valuesIn(model: ConfiguratorModel, choices: readonly string[]): Values {
  const options = new Map(optionsOf(model).map((option) => [option.code, option]))
  return Object.fromEntries(
    choices.flatMap((choice): [string, Value][] => {
      const at = choice.indexOf(':')
      if (at < 1) return []
      const code = choice.slice(0, at)
      return [[code, readValue(options.get(code), choice.slice(at + 1))]]
    }),
  )
}

const readValue = (option: Option | undefined, text: string): Value => {
  if (option?.kind === 'number') return /^-?\d{1,9}$/.test(text) ? Number(text) : text
  if (option?.kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

/** What was chosen, in words; null: there is nothing to say but that it is part of it. */
export type Fact = { name: Text; value: Text | null }

const everywhere = (text: string): Text => ({ en: text, pl: text, de: text, ar: text })

/** The choice in the ERP's words, as orders keep it. Options that were declined or left empty are not told. */
export const factsOf = (model: ConfiguratorModel, values: Values): Fact[] =>
  optionsOf(model).flatMap((option): Fact[] => {
    const value = values[option.code]
    if (value === undefined || value === false || value === '') return []
    return [{ name: option.name, value: wordsOf(option, value) }]
  })

/** A value in the ERP's words. */
export function wordsOf(option: Option, value: Value): Text | null {
  if (option.kind === 'boolean') return null
  if (option.kind === 'choice')
    return option.values.find(({ code }) => code === value)?.name ?? everywhere(String(value))
  return everywhere(option.kind === 'number' ? `${value} ${option.unit}` : String(value))
}

/** The same choice? Compared by what was chosen, not by the order. */
export const sameValues = (a: Values, b: Values): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([code, value]) => b[code] === value)
