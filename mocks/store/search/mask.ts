import type { TypedColumn } from './typed-columns'

/** One byte per slot: 1 when the row is wanted. */
export type Mask = Uint8Array

/** Keeps only slots whose value is within the bounds, both inclusive. */
export function keepBetween(mask: Mask, values: TypedColumn, from: number, to: number): void {
  for (let slot = 0; slot < mask.length; slot += 1) {
    const value = values[slot] ?? 0
    if (value < from || value > to) mask[slot] = 0
  }
}

export function keepBoth(mask: Mask, other: Mask): void {
  for (let slot = 0; slot < mask.length; slot += 1) mask[slot] = (mask[slot] ?? 0) & (other[slot] ?? 0)
}

/** Keeps only slots that `find` flags. */
export function keepFound(mask: Mask, find: (hits: Mask) => void): void {
  const hits = new Uint8Array(mask.length)
  find(hits)
  keepBoth(mask, hits)
}

/** Flags of the words of a fixed vocabulary. */
export const vocabularyFlags = <T extends string>(vocabulary: readonly T[], wanted: readonly T[]): Uint8Array =>
  Uint8Array.from(vocabulary, (word) => (wanted.includes(word) ? 1 : 0))
