import { type Currency, money } from '../money'
import { roundHalfUp } from '../money/rounding'
import { customerPrice, type PriceGroup } from '../pricing'
import { allHold, measuresOf, type Measures } from './measure'
import type { ConfiguratorModel, Effect, EffectPrice, Text, Values } from './model'

/** Minor units. `code` is that of the effect; the product's own price and the customer's discount have one, too. */
export type PricePart = { code: string; name: Text | null; amount: number }
export type ConfiguredPrice = { parts: readonly PricePart[]; amount: number }

export const basePart = 'base'
export const discountPart = 'discount'

/** What a product costs before its options: the list price, and what this customer pays for it. Minor units. */
export type BasePrice = { list: number; paid: number; currency: Currency; group: PriceGroup }

/**
 * The price of one piece as the sum of its parts: list price, what each effect adds, and what the customer gets off.
 * Each part is rounded once, to the minor unit. Null where an effect has no price in the currency: it is not sold in it.
 */
export function configuredPrice(model: ConfiguratorModel, values: Values, base: BasePrice): ConfiguredPrice | null {
  const measures = measuresOf(model, values)
  const holding = model.effects.filter(({ when }) => allHold(when, values, measures))
  const parts: PricePart[] = [{ code: basePart, name: null, amount: base.list }]
  for (const effect of holding) {
    if (!effect.price || effect.price.per === 'percent') continue
    const amount = amountOf(effect.price, base.currency, measures)
    if (amount === null) return null
    parts.push({ ...nameOf(effect), amount })
  }
  const listed = total(parts)
  for (const effect of holding)
    if (effect.price?.per === 'percent')
      parts.push({ ...nameOf(effect), amount: share(listed, effect.price.basisPoints) })
  parts.push({ code: discountPart, name: null, amount: -discountOn(total(parts), base) })
  const shown = parts.filter(({ code, amount }) => code === basePart || amount !== 0)
  return { parts: shown, amount: total(shown) }
}

const nameOf = ({ code, name }: Effect) => ({ code, name })
const total = (parts: readonly PricePart[]): number => parts.reduce((sum, { amount }) => sum + amount, 0)
const share = (amount: number, basisPoints: number): number =>
  roundHalfUp(BigInt(amount) * BigInt(basisPoints), 10_000n)

/** What the customer pays less for the product itself, and the price group's discount on what is added to it. */
function discountOn(listed: number, { list, paid, currency, group }: BasePrice): number {
  const added = listed - list
  return list - paid + (added > 0 ? added - customerPrice(money(added, currency), group).amount : 0)
}

type Priced = Exclude<EffectPrice, { per: 'percent' }>
const unitsPer = { piece: 1n, metre: 1_000n, squareMetre: 1_000_000n } as const

function amountOf(price: Priced, currency: Currency, measures: Measures): number | null {
  const amount = price.amounts[currency]
  if (amount === undefined) return null
  const units = price.measure === undefined ? 1 : Math.max(measures(price.measure), 0)
  return roundHalfUp(BigInt(amount) * BigInt(units), unitsPer[price.per])
}

/** Of one before what this customer gets off. Minor units. */
export const listedPrice = ({ parts }: ConfiguredPrice): number =>
  total(parts.filter(({ code }) => code !== discountPart))

/** Workdays: the product's own, and the longest of what is added. */
export function configuredLeadTime(model: ConfiguratorModel, values: Values, own: number): number {
  const measures = measuresOf(model, values)
  const added = model.effects.filter(({ when }) => allHold(when, values, measures))
  return own + Math.max(0, ...added.map(({ leadTimeDays }) => leadTimeDays ?? 0))
}
