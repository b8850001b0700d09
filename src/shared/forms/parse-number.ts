import { latinDigits } from '@/domain/money/text'

/**
 * Reads what a person typed as a number: the decimal mark is a comma or a point, groups may be parted by spaces or the
 * other mark. `1 132,30`, `1,132.30`, `1.132,30` and `1132.3` are the same. Undefined for anything else, and for more
 * decimals than allowed: a typed amount is never rounded. Arabic digits and marks are read as well.
 */
export const parseNumber = (text: string, decimals: number): number | undefined => {
  const latin = latinDigits(text).replaceAll('٫', '.').replaceAll('٬', ',')
  const plain = latin.replace(/[\s\u00a0\u202f'\u200e\u200f\u061c]/g, '').replace('−', '-')
  if (!/^-?[\d.,]+$/.test(plain)) return undefined
  const marks = plain.match(/[.,]/g) ?? []
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const tail = plain.length - last - 1
  const kinds = new Set(marks).size
  // One mark once is a decimal mark unless exactly three digits follow where no such decimals exist; repeated marks group.
  const decimalAt =
    marks.length === 0 || (kinds === 1 && (marks.length > 1 || (tail === 3 && decimals !== 3))) ? -1 : last
  const whole = (decimalAt < 0 ? plain : plain.slice(0, decimalAt)).replace(/[.,]/g, '')
  const fraction = decimalAt < 0 ? '' : plain.slice(decimalAt + 1)
  if (!/^-?\d+$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > decimals) return undefined
  const value = Number(`${whole}${fraction.padEnd(decimals, '0')}`)
  return Number.isSafeInteger(value) ? value : undefined
}
