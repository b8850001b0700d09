import { complete } from './complete'
import { type Condition, type ConfiguratorModel, optionsOf } from './model'
import { brokenRules } from './rules'

/**
 * What is wrong with a model, by code of what is meant; empty: it can be used. A model whose proposals do not go
 * together, or which names what it does not have, would leave people in front of a form nobody can finish.
 */
export function modelFaults(model: ConfiguratorModel): string[] {
  const options = optionsOf(model)
  const codes = options.map(({ code }) => code)
  const numbers = new Set([
    ...options.flatMap(({ kind, code }) => (kind === 'number' ? [code] : [])),
    ...model.derived.map(({ code }) => code),
    ...options.flatMap((option) =>
      option.kind === 'choice'
        ? option.values.flatMap(({ measures }) => Object.keys(measures ?? {}).map((name) => `${option.code}.${name}`))
        : [],
    ),
  ])
  const unknownIn = (conditions: readonly Condition[] | undefined): string[] =>
    (conditions ?? []).flatMap((condition) => {
      if ('option' in condition) return codes.includes(condition.option) ? [] : [condition.option]
      return numbers.has(condition.measure) ? [] : [condition.measure]
    })
  const broken = brokenRules(model, complete(model, {}).values)
  return [
    ...codes.filter((code, at) => codes.indexOf(code) < at || !/^\w{1,40}$/.test(code)),
    ...options.flatMap(({ when }) => unknownIn(when)),
    ...model.rules.flatMap(({ when }) => unknownIn(when)),
    ...model.effects.flatMap(({ when, price }) => [
      ...unknownIn(when),
      ...(price && price.per !== 'percent' && price.measure !== undefined && !numbers.has(price.measure)
        ? [price.measure]
        : []),
    ]),
    ...model.derived.flatMap(({ terms }) => terms.flatMap(({ of }) => of.filter((name) => !numbers.has(name)))),
    ...broken.map(({ code }) => code),
  ]
}
