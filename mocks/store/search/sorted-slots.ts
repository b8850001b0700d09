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
    const rest = this.slots.filter((slot) => !this.moved.has(slot))
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

/** Places sorted by a key and, where keys are equal, by place. An infinite key comes last. */
export function sortPlaces(keyOf: (place: number) => number, size: number): Uint32Array {
  const places = Uint32Array.from({ length: size }, (_, place) => place)
  const keys = new Float64Array(size)
  let isSorted = true
  let most = 0
  for (let place = 0; place < size; place += 1) {
    const key = keyOf(place)
    keys[place] = key
    if (place > 0 && key < (keys[place - 1] ?? 0)) isSorted = false
    if (key !== Infinity && key > most) most = key
  }
  if (isSorted) return places
  if (!Number.isSafeInteger((most + 1) * size)) return places.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)

  // Key and place in one number: a typed array sorts numbers several times faster than with a comparison of one's own.
  for (let place = 0; place < size; place += 1) keys[place] = Math.min(keys[place] ?? 0, most + 1) * size + place
  keys.sort()
  for (let at = 0; at < size; at += 1) places[at] = (keys[at] ?? 0) % size
  return places
}
