import type { BaseSegment } from '../tx'

/** Numbers the rows of a table: places of the base segment first, then rows in the order in which they appeared. */
export class Slots {
  size: number
  private readonly base: BaseSegment<unknown> | undefined
  private readonly ids: string[] = []
  private readonly added = new Map<string, number>()

  constructor(base: BaseSegment<unknown> | undefined) {
    this.base = base
    this.size = base?.size ?? 0
  }

  /** −1 for an id that was never seen. */
  find(id: string): number {
    const added = this.added.get(id)
    return added ?? this.base?.placeOf(id) ?? -1
  }

  claim(id: string): number {
    const known = this.find(id)
    if (known >= 0) return known
    this.added.set(id, this.size)
    this.ids.push(id)
    this.size += 1
    return this.size - 1
  }

  id(slot: number): string {
    const before = this.base?.size ?? 0
    return slot < before ? (this.base?.idAt(slot) ?? '') : (this.ids[slot - before] ?? '')
  }
}
