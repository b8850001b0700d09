import type { TextSink } from './text-sink'

/**
 * How a customer writes its own purchase numbers, and which was the last before the story begins. All numbers of a
 * customer have the same width, so that text and number sort alike.
 */
type Pattern = { prefix: string; last: number; width: number }

const patterns: Readonly<Record<string, Pattern>> = {
  PL: { prefix: 'KJ-', last: 7460, width: 4 },
  DE: { prefix: 'RF-', last: 2150, width: 4 },
  AE: { prefix: 'AN-', last: 852, width: 4 },
  US: { prefix: 'HP-', last: 3268, width: 4 },
  CZ: { prefix: 'NO-', last: 102, width: 3 },
  GB: { prefix: 'FS-', last: 75, width: 2 },
}
const usual: Pattern = { prefix: 'P/O ', last: 0, width: 4 }
const patternOf = (country: string): Pattern => patterns[country] ?? usual

/**
 * What to add to the running numbers 1 to `count` of a customer. Where there are too many of them to end at the last
 * number, they are longer ones instead.
 */
export function numberBeforeFirst(country: string, count: number): number {
  const { last, width } = patternOf(country)
  return count < last ? last - count : 10 ** (width + 2)
}

export function writePurchaseNumber(sink: TextSink, country: string, number: number): void {
  const { prefix, width } = patternOf(country)
  sink.word(prefix)
  sink.digits(number, width)
}

const prefixes = [...Object.values(patterns), usual].map(({ prefix }) => prefix).sort()

/** Sorts as the purchase numbers do by their characters. */
export function purchaseKey(country: string, number: number): number {
  return prefixes.indexOf(patternOf(country).prefix) * 1e11 + number
}
