import { isOrderable, type QuantityRule } from '../quantity'

/**
 * What is different from the last time (TPL-01 … TPL-04): it cannot be had any more, it cannot be made as it was
 * configured, it costs more or less, the kept quantity is no longer sold, or there is less of it than is wanted.
 */
export const drifts = ['gone', 'configuration', 'dearer', 'cheaper', 'quantity', 'short'] as const
export type Drift = (typeof drifts)[number]

type Line = {
  /** What the template says. */
  quantity: number
  rule: QuantityRule
  /** Can it be had today? */
  offered: boolean
  /** Can it be made as it was configured? Absent: it is not made to order. */
  makeable?: boolean
  /** Of one, in minor units of one currency; null: not known, or not to be told. */
  priceThen: number | null
  priceNow: number | null
  /** Pieces that may be promised; null: not to be told. */
  available: number | null
}

/** Everything that has changed about a line. What cannot be had has drifted in no other way. */
export function driftsOf({ quantity, rule, offered, makeable = true, priceThen, priceNow, available }: Line): Drift[] {
  if (!offered) return ['gone']
  if (!makeable) return ['configuration']
  const found: Drift[] = []
  if (priceThen !== null && priceNow !== null && priceThen !== priceNow)
    found.push(priceNow > priceThen ? 'dearer' : 'cheaper')
  if (!isOrderable(quantity, rule)) found.push('quantity')
  if (available !== null && available < quantity) found.push('short')
  return found
}
