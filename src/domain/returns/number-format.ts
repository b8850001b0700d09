import type { IsoDate } from '../clock'
import type { Market } from '../markets'

/** RMA-18: when the counter of return numbers begins again. */
export const numberResets = ['never', 'yearly', 'monthly'] as const
export type NumberReset = (typeof numberResets)[number]

const counter = /\{(0{1,10})\}/g
const known = /\{(?:YYYY|YY|MM|0{1,10})\}/g

export type FormatFault = 'noCounter' | 'twoCounters' | 'unknownToken' | 'yearMissing' | 'monthMissing' | 'characters'

/**
 * RMA-18: what is wrong with a format such as `RMA-{YYYY}-{00000}`; null: nothing. A counter that begins again needs
 * what it begins with in the number, or two returns would get the same one.
 */
export function formatFault(format: string, reset: NumberReset): FormatFault | null {
  const counters = format.match(counter)?.length ?? 0
  if (counters === 0) return 'noCounter'
  if (counters > 1) return 'twoCounters'
  const rest = format.replaceAll(known, '')
  if (/[{}]/.test(rest)) return 'unknownToken'
  if (!/^[\p{L}\p{N}\-_/. ]*$/u.test(rest)) return 'characters'
  if (reset !== 'never' && !/\{YY(YY)?\}/.test(format)) return 'yearMissing'
  return reset === 'monthly' && !format.includes('{MM}') ? 'monthMissing' : null
}

/**
 * The name of the sequence that counts on a day: one for each year or month where the counter begins again, and for
 * each shop with numbers of its own (RMA-23).
 */
export function sequenceOf(reset: NumberReset, day: IsoDate, shop: Market | null = null): string {
  const name = shop === null ? 'returns' : `returns ${shop}`
  if (reset === 'never') return name
  return `${name} ${day.slice(0, reset === 'yearly' ? 4 : 7)}`
}

/** The number of a return; a counter that has outgrown its digits gets more. */
export const formatNumber = (format: string, count: number, day: IsoDate): string =>
  format
    .replaceAll('{YYYY}', day.slice(0, 4))
    .replaceAll('{YY}', day.slice(2, 4))
    .replaceAll('{MM}', day.slice(5, 7))
    .replaceAll(counter, (_, digits: string) => String(count).padStart(digits.length, '0'))
