import { type Currency, currencyExponents, type Money, money } from '../money'

/** How a language writes numbers, e.g. `{ decimal: ',', group: ' ' }` in Polish. */
export type Separators = { decimal: string; group: string }

/** A decimal number with a point and no grouping, for exports and logs: `-12.50`. People get `Intl.NumberFormat`. */
export function formatMinor({ amount, currency }: Money): string {
  const exponent = currencyExponents[currency]
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0')
  const sign = amount < 0 ? '-' : ''
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/** Arabic digits as the others; what is typed on an Arabic keyboard is the same number. */
export const latinDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))

/**
 * Reads an amount as a person types it: grouping and spaces of any kind are forgiven, Arabic digits are understood.
 * Null when it is no number, or has more decimals than the currency knows: an amount is never silently changed.
 */
export function parseMoney(text: string, currency: Currency, { decimal, group }: Separators): Money | null {
  const clean = latinDigits(text)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .trim()
    .replace(/^[−–]/, '-')
  const [whole = '', fraction = '', ...more] = clean.split(decimal)
  if (more.length > 0) return null
  const isNegative = whole.startsWith('-')
  const integer = (isNegative ? whole.slice(1) : whole).replaceAll(group, '').replace(/[\s\u00a0\u202f'’]/g, '')
  if (!/^\d+$/.test(integer) || !/^\d*$/.test(fraction)) return null
  const exponent = currencyExponents[currency]
  if (fraction.length > exponent) return null
  const amount = Number(integer + fraction.padEnd(exponent, '0'))
  if (!Number.isSafeInteger(amount)) return null
  return money(isNegative && amount !== 0 ? -amount : amount, currency)
}
