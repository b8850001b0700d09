import { type Money, money } from '../money'

/**
 * The one rounding of the product: half up, away from zero (2.5 → 3, −2.5 → −3), of the exact fraction
 * `numerator / denominator`. Computed in whole numbers, so that no float error decides a cent.
 * Throws a RangeError for a denominator of zero or a result beyond the safe integers.
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): number {
  if (denominator === 0n) throw new RangeError('Division by zero')
  const negative = numerator < 0n !== denominator < 0n
  const top = numerator < 0n ? -numerator : numerator
  const bottom = denominator < 0n ? -denominator : denominator
  const rounded = Number((top * 2n + bottom) / (bottom * 2n))
  if (!Number.isSafeInteger(rounded)) throw new RangeError('Beyond the safe integers')
  return negative && rounded !== 0 ? -rounded : rounded
}

/** The price of `quantity` whole units. Throws a RangeError for a fractional quantity. */
export function multiply(price: Money, quantity: number): Money {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`Not a whole quantity: ${quantity}`)
  return money(price.amount * quantity || 0, price.currency)
}

/** A share of an amount; `basisPoints` are hundredths of a percent (2300 = 23 %). Rounded once, half up. */
export function percentage(of: Money, basisPoints: number): Money {
  return money(roundHalfUp(BigInt(of.amount) * BigInt(basisPoints), 10_000n), of.currency)
}
