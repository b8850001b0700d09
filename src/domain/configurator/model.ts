import type { Locale } from '../locales'
import type { Currency } from '../money'

/** Words of the ERP, in every language it has them; an empty one is a missing translation. */
export type Text = Readonly<Record<Locale, string>>

export type Value = string | number | boolean
/** Chosen values by the code of their option. Options that are not asked for have none. */
export type Values = Readonly<Record<string, Value>>

/** A condition about an option that is not asked for never holds. `measure`: a number option or a derived value. */
export type Condition =
  | { option: string; is: readonly Value[] }
  | { option: string; isNot: readonly Value[] }
  | { measure: string; above: number }
  | { measure: string; below: number }

type Common = {
  code: string
  name: Text
  hint?: Text
  /** It is asked for only where all of these hold; they may look at options before it. */
  when?: readonly Condition[]
}

export type ChoiceValue = {
  code: string
  name: Text
  /** Numbers that derived values reckon with, such as the weight of a square metre. */
  measures?: Readonly<Record<string, number>>
  /** What the drawing shows of it. */
  draw?: Drawn
}
export type Drawn = Readonly<Record<string, string | number>>

/** `proposal` is what holds until somebody chooses; all proposals together are a valid configuration. */
export type ChoiceOption = Common & { kind: 'choice'; values: readonly ChoiceValue[]; proposal: string }
export type NumberOption = Common & {
  kind: 'number'
  unit: string
  min: number
  max: number
  step: number
  proposal: number
  drawnAs?: string
}
export type BooleanOption = Common & { kind: 'boolean'; proposal: boolean; draw?: Drawn }
export type TextOption = Common & { kind: 'text'; maxLength: number; proposal: string }
export type Option = ChoiceOption | NumberOption | BooleanOption | TextOption

/**
 * A whole number that follows from the choice: the sum of factor × product of what is named, over the divisor. Named
 * are number options, derived values before it, and `option.measure` of the chosen value.
 */
export type Derived = {
  code: string
  name: Text
  terms: readonly { factor: number; of: readonly string[] }[]
  divisor: number
  atLeast?: number
  /** How it is told: the value over `per`, with the unit; absent: it is only reckoned with. */
  shown?: { unit: string; per: number }
}

/** What cannot be made: a configuration in which all of the conditions hold. The reason is the ERP's own words. */
export type Rule = { code: string; when: readonly Condition[]; reason: Text }

export type Amounts = Readonly<Partial<Record<Currency, number>>>

/**
 * What it adds to the list price of one piece. `piece` may be taken as often as a measure says, a metre is of a measure
 * in millimetres, a square metre of one in square millimetres. A percentage is of everything that is none.
 */
export type EffectPrice =
  | { per: 'piece'; amounts: Amounts; measure?: string }
  | { per: 'metre' | 'squareMetre'; amounts: Amounts; measure: string }
  | { per: 'percent'; basisPoints: number }

export type Effect = {
  code: string
  name: Text
  when?: readonly Condition[]
  price?: EffectPrice
  /** Workdays on top of the product's own. Things are made side by side: the longest counts. */
  leadTimeDays?: number
}

export const drawings = ['window', 'door'] as const

/** PRD-02: a product that is put together from options, as the ERP describes it. Each change of it has a version. */
export type ConfiguratorModel = {
  version: number
  drawing: (typeof drawings)[number]
  sections: readonly { code: string; name: Text; options: readonly Option[] }[]
  derived: readonly Derived[]
  rules: readonly Rule[]
  effects: readonly Effect[]
}

/** Every option of the model, in the order of its sections. */
export const optionsOf = (model: ConfiguratorModel): readonly Option[] =>
  model.sections.flatMap(({ options }) => options)
