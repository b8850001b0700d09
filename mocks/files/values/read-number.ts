/** A number as digits: `-1234.5` without grouping, signs and currencies. Null when it is none. */
export type Decimal = { negative: boolean; whole: string; fraction: string }

const currencyWords = /(?:\p{Sc}|\b(?:EUR|PLN|USD|GBP|CZK|CHF|JPY|KWD|AED|zł|zl|Kč|kr|Fr\.?)(?![\p{L}]))/giu

/**
 * Reads what people and ERPs write for a number: grouped by spaces, points, commas or apostrophes, with a currency, with
 * the minus in front, behind (`12,50-`) or as brackets. `comma` says which of the two ends the whole.
 */
export function readDecimal(text: string, comma: boolean): Decimal | null {
  let rest = text.replace(currencyWords, '').replace(/[\s\u00a0\u202f'’]/gu, '')
  let negative = false
  if (/^\(.*\)$/u.test(rest)) [negative, rest] = [true, rest.slice(1, -1)]
  if (/^[-−]|[-−]$/u.test(rest)) [negative, rest] = [true, rest.replace(/^[-−]|[-−]$/u, '')]
  rest = rest.replace(/^\+/u, '')
  const [point, group] = comma ? [',', '.'] : ['.', ',']
  const parts = rest.split(point)
  if (parts.length > 2) return null
  const [head = '', fraction = ''] = parts
  const groups = head.split(group)
  if (groups.length > 1 && (groups[0] === '' || groups.slice(1).some((each) => !/^\d{3}$/u.test(each)))) return null
  const whole = groups.join('')
  if (!/^\d*$/u.test(whole) || !/^\d*$/u.test(fraction) || whole + fraction === '') return null
  return { negative, whole: whole.replace(/^0+(?=\d)/u, '') || '0', fraction: fraction.replace(/0+$/u, '') }
}

/**
 * The number times a power of ten, as an integer, exactly: prices in minor units, and no float in between. `factor` is
 * of the unit (1000 for kilograms kept as grams).
 */
export function scaled(
  { negative, whole, fraction }: Decimal,
  digits: number,
  factor = 1,
): { ok: true; value: number } | { ok: false; fault: 'tooPrecise' | 'tooLarge' } {
  const [factorWhole, factorFraction = ''] = plain(factor).split('.')
  const scale = fraction.length + factorFraction.length - digits
  let value = BigInt(whole + fraction) * BigInt(`${factorWhole}${factorFraction}`)
  if (scale <= 0) value *= 10n ** BigInt(-scale)
  else {
    const unit = 10n ** BigInt(scale)
    if (value % unit !== 0n) return { ok: false, fault: 'tooPrecise' }
    value /= unit
  }
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) return { ok: false, fault: 'tooLarge' }
  return { ok: true, value: negative && value !== 0n ? -Number(value) : Number(value) }
}

const plain = (factor: number): string => factor.toFixed(6).replace(/\.?0+$/u, '')
