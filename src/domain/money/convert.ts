import { type Currency, currencyExponents, type Money, money } from '../money'
import { roundHalfUp } from './rounding'

/** Price of one major unit of each currency in euro, times 1,000,000 (EUR itself is 1,000,000). */
export type MicroRates = Partial<Record<Currency, number>>

/**
 * What one unit of a currency is in another, times 1,000,000, for people to read; amounts are converted from the rates
 * themselves. Null when a rate is not known.
 */
export function microRate(from: Currency, to: Currency, rates: MicroRates): number | null {
  const [source, target] = [rates[from], rates[to]]
  return source && target ? roundHalfUp(BigInt(source) * 1_000_000n, BigInt(target)) : null
}

/**
 * Converts at the rates of one date, rounding once. Exponents are taken into account: 1.00 EUR becomes whole yen.
 * Null when a rate is not known: the caller says so instead of showing a wrong amount.
 */
export function convert(from: Money, to: Currency, rates: MicroRates): Money | null {
  if (from.currency === to) return from
  const source = rates[from.currency]
  const target = rates[to]
  if (!source || !target) return null
  const shift = currencyExponents[to] - currencyExponents[from.currency]
  const numerator = BigInt(from.amount) * BigInt(source) * 10n ** BigInt(Math.max(shift, 0))
  const denominator = BigInt(target) * 10n ** BigInt(Math.max(-shift, 0))
  return money(roundHalfUp(numerator, denominator), to)
}
