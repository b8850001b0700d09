import { type Money, money } from '../money'

/**
 * Splits an amount in proportion to whole, non-negative weights so that the parts add up to it exactly (largest
 * remainder; equal remainders go to the earlier part). With no weight at all, everything goes to the first part.
 * Source: domain-rules §9. Throws a RangeError for an empty list or a negative or fractional weight.
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  if (weights.length === 0) throw new RangeError('Nothing to allocate to')
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0))
    throw new RangeError('Weights are whole and ≥ 0')
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (whole === 0n) return weights.map((_, index) => money(index === 0 ? total.amount : 0, total.currency))

  const negative = total.amount < 0
  const amount = BigInt(Math.abs(total.amount))
  const shares = weights.map((weight, index) => {
    const exact = amount * BigInt(weight)
    return { index, part: exact / whole, remainder: exact % whole }
  })
  let left = Number(amount - shares.reduce((sum, share) => sum + share.part, 0n))
  for (const share of shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  )) {
    if (left === 0) break
    share.part += 1n
    left -= 1
  }
  return shares.map(({ part }) => money(negative && part > 0n ? -Number(part) : Number(part), total.currency))
}
