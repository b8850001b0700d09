import { grow } from './typed-columns'

type Column = Uint16Array | Uint8Array
type BaseRows<D extends string> = { size: number; columns: Readonly<Record<D, Column>>; amount: Float64Array }

/**
 * Rows grouped by the combination of their values in a few columns: a cell for each combination that occurs. There are
 * a few hundred, however many rows there are, so that filters on these columns are counted and summed without looking
 * at rows. Cell 0 is that of rows that are gone.
 */
export class Cells<D extends string> {
  /** The cell of each slot. */
  of: Uint32Array
  /** How many rows a cell has, and the sum of their amounts. */
  readonly counts: number[] = [0]
  readonly sums: number[] = [0]
  /** Slots that were put or removed after the base rows. */
  readonly written = new Set<number>()
  readonly values: Record<D, number[]>
  private readonly dimensions: readonly D[]
  private readonly numbers = new Map<string, number>()
  private readonly starts: Uint32Array
  private readonly members: Uint32Array

  constructor(dimensions: readonly D[], { size, columns, amount }: BaseRows<D>) {
    this.dimensions = dimensions
    const empty = dimensions.map((name) => [name, [0]])
    // Each dimension has an entry, which a list of pairs does not tell.
    this.values = Object.fromEntries(empty) as Record<D, number[]>
    this.of = new Uint32Array(size)
    let count = 1
    for (const name of dimensions) count = refine(this.of, columns[name], size, count)
    if (size === 0) count = 0
    this.starts = new Uint32Array(count + 2)
    this.members = new Uint32Array(size)
    this.countBase(count, { size, columns, amount })
  }

  /** A row appears, or comes back changed after `leave`. */
  enter(slot: number, values: Readonly<Record<D, number>>, amount: number): void {
    if (slot >= this.of.length) this.of = grow(this.of, slot * 2 + 64)
    const key = this.dimensions.map((name) => values[name]).join()
    let cell = this.numbers.get(key)
    if (cell === undefined) {
      cell = this.counts.push(0) - 1
      this.sums.push(0)
      this.numbers.set(key, cell)
      for (const name of this.dimensions) this.values[name].push(values[name])
    }
    this.of[slot] = cell
    this.written.add(slot)
    this.counts[cell] = (this.counts[cell] ?? 0) + 1
    this.sums[cell] = (this.sums[cell] ?? 0) + amount
  }

  leave(slot: number, amount: number): void {
    const cell = this.of[slot] ?? 0
    if (cell === 0) return
    this.of[slot] = 0
    this.written.add(slot)
    this.counts[cell] = (this.counts[cell] ?? 0) - 1
    this.sums[cell] = (this.sums[cell] ?? 0) - amount
  }

  /** Which cells have rows whose values are all allowed; an absent list of flags allows any value. */
  flags(allowed: { readonly [K in D]?: Uint8Array | undefined }): Uint8Array {
    const flags = new Uint8Array(this.counts.length)
    for (let cell = 1; cell < flags.length; cell += 1) flags[cell] = this.counts[cell] ? 1 : 0
    for (const name of this.dimensions) {
      const wanted = allowed[name]
      const values = this.values[name]
      if (wanted) for (let cell = 1; cell < flags.length; cell += 1) if (!wanted[values[cell] ?? 0]) flags[cell] = 0
    }
    return flags
  }

  /** The slots of flagged cells, in no particular order. */
  slots(flags: Uint8Array): number[] {
    const slots: number[] = []
    for (let cell = 1; cell + 1 < this.starts.length; cell += 1) {
      if (!flags[cell]) continue
      const to = this.starts[cell + 1] ?? 0
      for (let at = this.starts[cell] ?? 0; at < to; at += 1) {
        const slot = this.members[at] ?? 0
        if (!this.written.has(slot)) slots.push(slot)
      }
    }
    for (const slot of this.written) if (flags[this.of[slot] ?? 0]) slots.push(slot)
    return slots
  }

  private countBase(count: number, { size, columns, amount }: BaseRows<D>): void {
    const { of, starts, members } = this
    const first = new Uint32Array(count + 1)
    for (let cell = 1; cell <= count; cell += 1) {
      this.counts.push(0)
      this.sums.push(0)
    }
    for (let slot = size - 1; slot >= 0; slot -= 1) {
      const cell = (of[slot] ?? 0) + 1
      of[slot] = cell
      first[cell] = slot
      this.counts[cell] = (this.counts[cell] ?? 0) + 1
      this.sums[cell] = (this.sums[cell] ?? 0) + (amount[slot] ?? 0)
    }
    for (let cell = 1; cell <= count; cell += 1) {
      starts[cell + 1] = (starts[cell] ?? 0) + (this.counts[cell] ?? 0)
      for (const name of this.dimensions) this.values[name].push(columns[name][first[cell] ?? 0] ?? 0)
      this.numbers.set(this.dimensions.map((name) => this.values[name][cell]).join(), cell)
    }
    const next = starts.slice()
    for (let slot = 0; slot < size; slot += 1) {
      const cell = of[slot] ?? 0
      members[next[cell] ?? 0] = slot
      next[cell] = (next[cell] ?? 0) + 1
    }
  }
}

/** Splits groups, numbered from 0, by the values of one more column. Returns how many there are now. */
function refine(of: Uint32Array, column: Column, size: number, groups: number): number {
  let most = 0
  for (let slot = 0; slot < size; slot += 1) most = Math.max(most, column[slot] ?? 0)
  const width = most + 1
  const split = new Uint32Array(groups * width)
  let count = 0
  for (let slot = 0; slot < size; slot += 1) {
    const key = (of[slot] ?? 0) * width + (column[slot] ?? 0)
    if (split[key] === 0) split[key] = count += 1
    of[slot] = (split[key] ?? 1) - 1
  }
  return count
}
