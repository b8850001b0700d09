import { type Currency, currencyExponents } from '@/domain/money'
import type { IsoDate } from '@/domain/clock'

/** The digits of a document number, so that `SO-99999` comes before `SO-100000`. */
export function digitsOf(number: string): number {
  const digits = /(\d+)\D*$/.exec(number)?.[1]
  return digits === undefined ? 0 : Number(digits)
}

/** Amounts of different currencies are sorted by their figures in major units, not by how many minor units make one. */
export function majorUnits(amount: number, currency: Currency): number {
  return amount / 10 ** currencyExponents[currency]
}

/** `2026-11-22` as 20261122: an integer that compares as the date does. */
export function dayKey(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10))
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Names as people expect them, with a fixed answer for names that differ only in marks or case. */
export function compareNames(a: string, b: string): number {
  return names.compare(a, b) || compareCodes(a, b)
}

export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
