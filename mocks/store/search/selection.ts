import { type Currency, currencies } from '@/domain/money'
import type { Mask } from './mask'

type Sums = { currency: Currency; amount: number }[]
/** The rows a filter wants. */
export type Selection = {
  count: number
  totals(): Sums
  has(slot: number): boolean
  /** All of them, in no particular order, when they are so few that sorting them is the fastest. */
  few: number[] | null
}

/** The part of a filter that cells cannot answer. */
export type Rest = {
  key: string
  /** Wanted slots, also of other cells; for when there are many candidates. */
  mask(): Mask
  /** The same for one slot; null when that is not known without looking at all. */
  test: ((slot: number) => boolean) | null
  /** Slots outside of which none is wanted, when there are not more than a number. */
  candidates(most: number): readonly number[] | null
}

/** Up to how many slots are looked at one by one, and up to how many are sorted by themselves. */
export type SearchLimits = { listed: number; sorted: number }
export const usualLimits: SearchLimits = { listed: 2048, sorted: 512 }

type Tally = { mask: Mask; counts: Float64Array; sums: Float64Array }
type Counted = {
  of: Uint32Array
  counts: readonly number[]
  sums: readonly number[]
  /** Rows without a currency have no totals. */
  values: Readonly<Record<string, readonly number[]>>
  slots(flags: Uint8Array): number[]
}

const remembered = 8

/**
 * Finds rows by the flags of their cells and the rest of the filter. What the rest wants is remembered cell by cell until
 * anything changes: the tabs of a list differ only in the cells they count.
 */
export class Selections {
  private readonly cells: Counted
  private readonly amountOf: (slot: number) => number
  private readonly tallies = new Map<string, Tally>()
  private readonly limits: SearchLimits
  /** Whether the amounts of a cell count at all. */
  private readonly isSummed: (cell: number) => boolean

  constructor(
    cells: Counted,
    amountOf: (slot: number) => number,
    limits: SearchLimits,
    isSummed: (cell: number) => boolean = () => true,
  ) {
    this.cells = cells
    this.limits = limits
    this.amountOf = amountOf
    this.isSummed = isSummed
  }

  clear(): void {
    this.tallies.clear()
  }

  select(flags: Uint8Array, rest: Rest | null): Selection {
    const { cells } = this
    const most = sumOf(cells.counts, flags)
    if (rest === null) {
      const few = most <= this.limits.sorted ? () => cells.slots(flags) : null
      return this.selection(flags, cells, (slot) => flags[cells.of[slot] ?? 0] === 1, few)
    }
    const { test } = rest
    if (test) {
      if (most <= this.limits.listed) return this.listed(cells.slots(flags).filter(test))
      const candidates = rest.candidates(this.limits.listed)
      if (candidates) return this.listed(candidates.filter((slot) => flags[cells.of[slot] ?? 0] && test(slot)))
    }
    const tally = this.tallyOf(rest)
    const { mask } = tally
    return this.selection(flags, tally, (slot) => mask[slot] === 1 && flags[cells.of[slot] ?? 0] === 1, null)
  }

  private selection(
    flags: Uint8Array,
    { counts, sums }: Pick<Tally | Counted, 'counts' | 'sums'>,
    has: Selection['has'],
    few: (() => number[]) | null,
  ): Selection {
    return {
      count: sumOf(counts, flags),
      totals: () => this.totals((cell) => (flags[cell] ? (counts[cell] ?? 0) : 0), sums),
      has,
      get few() {
        return few && few()
      },
    }
  }

  private listed(slots: number[]): Selection {
    let set: Set<number> | undefined
    return {
      count: slots.length,
      totals: () => {
        const { counts, sums } = this.tallySlots(slots)
        return this.totals((cell) => counts[cell] ?? 0, sums)
      },
      has: (slot) => (set ??= new Set(slots)).has(slot),
      few: slots.length <= this.limits.sorted ? slots : null,
    }
  }

  private totals(countOf: (cell: number) => number, sums: ArrayLike<number>): Sums {
    const amounts = currencies.map(() => 0)
    const seen = currencies.map(() => false)
    const { values } = this.cells
    const places = values.currency ?? []
    for (let cell = 1; cell < places.length; cell += 1) {
      if (countOf(cell) === 0 || !this.isSummed(cell)) continue
      const of = places[cell] ?? 0
      amounts[of] = (amounts[of] ?? 0) + (sums[cell] ?? 0)
      seen[of] = true
    }
    return currencies.flatMap((currency, of) => (seen[of] ? [{ currency, amount: amounts[of] ?? 0 }] : []))
  }

  private tallySlots(slots: readonly number[]): Omit<Tally, 'mask'> {
    const counts = new Float64Array(this.cells.counts.length)
    const sums = new Float64Array(counts.length)
    for (const slot of slots) {
      const cell = this.cells.of[slot] ?? 0
      counts[cell] = (counts[cell] ?? 0) + 1
      sums[cell] = (sums[cell] ?? 0) + this.amountOf(slot)
    }
    return { counts, sums }
  }

  private tallyOf(rest: Rest): Tally {
    const known = this.tallies.get(rest.key)
    if (known) return known
    const mask = rest.mask()
    const counts = new Float64Array(this.cells.counts.length)
    const sums = new Float64Array(counts.length)
    const { of } = this.cells
    const { amountOf } = this
    for (let slot = 0; slot < mask.length; slot += 1) {
      if (mask[slot] !== 1) continue
      const cell = of[slot] ?? 0
      counts[cell] = (counts[cell] ?? 0) + 1
      sums[cell] = (sums[cell] ?? 0) + amountOf(slot)
    }
    const tally = { mask, counts, sums }
    if (this.tallies.size >= remembered) this.tallies.delete(this.tallies.keys().next().value ?? '')
    this.tallies.set(rest.key, tally)
    return tally
  }
}

function sumOf(counts: ArrayLike<number>, flags: Uint8Array): number {
  let sum = 0
  for (let cell = 1; cell < flags.length; cell += 1) if (flags[cell]) sum += counts[cell] ?? 0
  return sum
}
