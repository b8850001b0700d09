import { type Money, money, subtract } from '../money'
import { percentage, roundHalfUp } from '../money/rounding'

/**
 * What of an amount with tax is tax: the split whose tax, counted from its net, comes to the same total again. Where no
 * net does (a rounding gap), the nearest one.
 */
export function withoutTax(gross: Money, basisPoints: number): { net: Money; tax: Money } {
  const guess = roundHalfUp(BigInt(gross.amount) * 10_000n, BigInt(10_000 + basisPoints))
  const fitting = [guess, guess - 1, guess + 1].find(
    (amount) => amount + percentage(money(amount, gross.currency), basisPoints).amount === gross.amount,
  )
  const net = money(fitting ?? guess, gross.currency)
  return { net, tax: subtract(gross, net) }
}

/**
 * The rate an amount was taxed at, in basis points: the usual one where it fits, else the one that the amounts tell, to
 * a tenth of a percent.
 */
export function taxRateOf(taxed: Money, tax: Money, usualBasisPoints: number): number {
  if (Math.abs(percentage(taxed, usualBasisPoints).amount - tax.amount) <= 1) return usualBasisPoints
  return taxed.amount === 0 ? usualBasisPoints : Math.round((tax.amount * 1000) / taxed.amount) * 10
}
