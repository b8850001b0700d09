import type { Selection } from './selection'
import type { Compare } from './sorted-slots'

export type Sorted = { slots: Uint32Array /** Slots from here on have no value to sort by. */; valued: number }
/** How a list is sorted, in whole when need be, or only the few slots that are wanted. */
export type Sorting = { all(): Sorted; compare: Compare; hasValue(slot: number): boolean }

/** The slots of a page of a sorted list. Slots without a value stay at the end in both directions. */
export function pageOf(
  found: Selection,
  sorting: Sorting,
  descending: boolean,
  offset: number,
  limit: number,
): number[] {
  if (limit <= 0 || offset >= found.count) return []
  const few = fewSorted(found, sorting)
  const page: number[] = []
  if (few) {
    const to = Math.min(offset + limit, few.slots.length)
    for (let at = offset; at < to; at += 1) page.push(slotAt(few, descending, at))
    return page
  }
  const sorted = sorting.all()
  const most = Math.min(limit, found.count - offset)
  let skipped = 0
  for (let at = 0; at < sorted.slots.length && page.length < most; at += 1) {
    const slot = slotAt(sorted, descending, at)
    if (!found.has(slot)) continue
    if (skipped < offset) skipped += 1
    else page.push(slot)
  }
  return page
}

export type Neighbours = { position: number | null; previous: number; next: number }

/** Where a slot is among the wanted ones, and the slots beside it (−1: none). */
export function neighboursOf(found: Selection, sorting: Sorting, descending: boolean, slot: number): Neighbours {
  if (slot < 0 || !found.has(slot)) return { position: null, previous: -1, next: -1 }
  const sorted = fewSorted(found, sorting) ?? sorting.all()
  let position = 0
  let previous = -1
  let at = 0
  for (; at < sorted.slots.length; at += 1) {
    const other = slotAt(sorted, descending, at)
    if (other === slot) break
    if (!found.has(other)) continue
    position += 1
    previous = other
  }
  for (at += 1; at < sorted.slots.length; at += 1) {
    const next = slotAt(sorted, descending, at)
    if (found.has(next)) return { position, previous, next }
  }
  return { position, previous, next: -1 }
}

function fewSorted({ few }: Selection, { compare, hasValue }: Sorting): Sorted | null {
  if (few === null) return null
  const slots = Uint32Array.from(few.toSorted(compare))
  const without = slots.findIndex((slot) => !hasValue(slot))
  return { slots, valued: without < 0 ? slots.length : without }
}

function slotAt({ slots, valued }: Sorted, descending: boolean, at: number): number {
  if (!descending) return slots[at] ?? 0
  return slots[at < valued ? valued - 1 - at : slots.length - 1 - (at - valued)] ?? 0
}
