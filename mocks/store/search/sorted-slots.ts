export type Compare = (a: number, b: number) => number

/** Slots in the order of one sort key. Changed rows are taken out and put where they now belong; nothing is sorted anew. */
export class SortedSlots {
  private slots: Uint32Array
  private readonly compare: Compare
  private readonly moved = new Set<number>()

  constructor(sorted: Uint32Array, compare: Compare) {
    this.slots = sorted
    this.compare = compare
  }

  /** Call it for every new or changed slot. Comparing must not yet see the change of any other slot differently. */
  touch(slot: number): void {
    this.moved.add(slot)
  }

  get(): Uint32Array {
    if (this.moved.size > 0) this.slots = this.merged()
    this.moved.clear()
    return this.slots
  }

  private merged(): Uint32Array {
    const rest = without(this.slots, this.moved)
    const moved = [...this.moved].sort(this.compare)
    const result = new Uint32Array(rest.length + moved.length)
    let from = 0
    for (const [at, slot] of moved.entries()) {
      const to = this.placeIn(rest, slot, from)
      result.set(rest.subarray(from, to), from + at)
      result[to + at] = slot
      from = to
    }
    result.set(rest.subarray(from), from + moved.length)
    return result
  }

  /** Where `slot` belongs among sorted slots, searching from a place before it. */
  private placeIn(sorted: Uint32Array, slot: number, from: number): number {
    let low = from
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.compare(sorted[middle] ?? 0, slot) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

function without(slots: Uint32Array, gone: ReadonlySet<number>): Uint32Array {
  const flags = new Uint8Array(slots.length)
  for (const slot of gone) flags[slot] = 1
  const rest = new Uint32Array(slots.length)
  let size = 0
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0
    rest[size] = slot
    // Written over by the next one when it is to go.
    if (flags[slot] !== 1) size += 1
  }
  return rest.subarray(0, size)
}
