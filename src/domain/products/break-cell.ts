import { type Currency, currencies } from '../money'
import { formatMinor, parseMoney } from '../money/text'
import type { PriceBreak } from '../price-breaks'
import type { PriceGroup } from '../pricing'

/** Cell of a product without prices by quantity; an empty one leaves them as they are. */
export const noBreaks = '0'
const groups: readonly string[] = ['A', 'B', 'C']

/** Prices by quantity as one cell: `50: 12.30 PLN|B@500: 11.90 PLN|C-10012@1: 11.00 PLN`. */
export const printBreaks = (breaks: readonly PriceBreak[]): string =>
  breaks.length === 0 ? noBreaks : breaks.map(printBreak).join('|')

/** One price of such a cell: for whom, from how many pieces, how much. */
export const printBreak = ({ group, customerNumber, currency, from, amount }: PriceBreak): string => {
  const whose = [group && `${group}@`, customerNumber && `${customerNumber}@`].filter(Boolean).join('')
  return `${whose}${from}: ${formatMinor({ amount, currency })} ${currency}`
}

const shape = /^(?:(?<whose>.+)@)?(?<from>\d{1,7})\s*:\s*(?<price>\d[\d.]*)\s+(?<currency>[A-Z]{3})$/u

/** Null when the cell is none of `printBreaks`. */
export function readBreaks(cell: string): PriceBreak[] | null {
  if (cell.trim() === noBreaks) return []
  const breaks = cell.split('|').map((entry) => readBreak(entry.trim()))
  return breaks.includes(null) ? null : (breaks as PriceBreak[])
}

function readBreak(entry: string): PriceBreak | null {
  const { whose = '', from = '', price = '', currency = '' } = shape.exec(entry)?.groups ?? {}
  const known = currencies.find((each) => each === currency)
  const paid = known && parseMoney(price, known, { decimal: '.', group: ',' })
  if (!known || !paid || Number(from) < 1) return null
  const names = whose === '' ? [] : whose.split('@')
  const group = groups.includes(names[0] ?? '') ? (names.shift() as PriceGroup) : null
  const [customerNumber = null, ...more] = names
  if (more.length > 0 || customerNumber === '') return null
  return { group, customerNumber, currency: known, from: Number(from), amount: paid.amount }
}

/** The price list in one currency as a cell, and back. */
export const readPrice = (cell: string, currency: Currency): number | null =>
  parseMoney(cell, currency, { decimal: '.', group: ',' })?.amount ?? null
