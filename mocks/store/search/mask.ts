import type { TypedColumn } from './typed-columns'

/** One byte per slot: 1 when the row is wanted. */
export type Mask = Uint8Array

/** Keeps only slots whose value is flagged. */
export function keepFlagged(mask: Mask, values: TypedColumn, flags: Uint8Array): void {
  for (let slot = 0; slot < mask.length; slot += 1) if (mask[slot] === 1 && !flags[values[slot] ?? 0]) mask[slot] = 0
}

/** Keeps only slots whose value is within the bounds, both inclusive. */
export function keepBetween(mask: Mask, values: TypedColumn, from: number, to: number): void {
  for (let slot = 0; slot < mask.length; slot += 1) {
    const value = values[slot] ?? 0
    if (value < from || value > to) mask[slot] = 0
  }
}

export function keepBoth(mask: Mask, other: Mask): void {
  for (let slot = 0; slot < mask.length; slot += 1) if (other[slot] !== 1) mask[slot] = 0
}

export function countOf(mask: Mask): number {
  let count = 0
  for (let slot = 0; slot < mask.length; slot += 1) count += mask[slot] ?? 0
  return count
}

/** Flags of the words of a fixed vocabulary. */
export const vocabularyFlags = <T extends string>(vocabulary: readonly T[], wanted: readonly T[]): Uint8Array =>
  Uint8Array.from(vocabulary, (word) => (wanted.includes(word) ? 1 : 0))
