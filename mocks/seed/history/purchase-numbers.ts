import type { TextSink } from './text-sink'

/** How a customer writes its own purchase numbers. All of fixed width, so that text and number sort alike. */
type Pattern = { prefix: string; dated: boolean; separator: string }

const patterns: Readonly<Record<string, Pattern>> = {
  PL: { prefix: 'ZAM/', dated: true, separator: '/' },
  DE: { prefix: '4500', dated: false, separator: '' },
  AE: { prefix: 'LPO-', dated: true, separator: '-' },
  US: { prefix: 'PO-', dated: false, separator: '' },
  CZ: { prefix: 'OBJ', dated: true, separator: '-' },
}
const usual: Pattern = { prefix: 'P/O ', dated: false, separator: '' }
const patternOf = (country: string): Pattern => patterns[country] ?? usual

export function writePurchaseNumber(sink: TextSink, country: string, year: number, running: number): void {
  const { prefix, dated, separator } = patternOf(country)
  sink.word(prefix)
  if (dated) {
    sink.digits(year, 4)
    sink.word(separator)
  }
  sink.digits(running, 6)
}

const prefixes = [...Object.values(patterns), usual].map(({ prefix }) => prefix).sort()

/** Sorts as the purchase numbers do by their characters. */
export function purchaseKey(country: string, year: number, running: number): number {
  const { prefix, dated } = patternOf(country)
  return prefixes.indexOf(prefix) * 1e11 + (dated ? year * 1e6 : 0) + running
}
