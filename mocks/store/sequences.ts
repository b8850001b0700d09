import { sequenceStarts } from './schema'

export type Sequences = {
  next(sequence: string): number
  /** Last number given out, by sequence. */
  values(): Readonly<Record<string, number>>
  restore(values: Readonly<Record<string, number>>): void
}

/** Gap-free numbers. `used` says which numbers rows outside the store already carry. */
export function createSequences(used: Readonly<Record<string, number>> = {}): Sequences {
  let last: Readonly<Record<string, number>> = { ...sequenceStarts, ...used }
  return {
    next(sequence) {
      const number = (last[sequence] ?? 0) + 1
      last = { ...last, [sequence]: number }
      return number
    },
    values: () => last,
    restore(values) {
      last = values
    },
  }
}
