import { type Currency, currencies } from '@/domain/money'
import { countOf, type Mask } from './mask'

/** The wanted slots of a page of a sorted list. Slots without a value stay at the end in both directions. */
export function pageOf(
  sorted: Uint32Array,
  valued: number,
  mask: Mask,
  descending: boolean,
  offset: number,
  limit: number,
): number[] {
  const page: number[] = []
  let skipped = 0
  for (let at = 0; at < sorted.length && page.length < limit; at += 1) {
    const slot = slotAt(sorted, valued, descending, at)
    if (mask[slot] !== 1) continue
    if (skipped < offset) skipped += 1
    else page.push(slot)
  }
  return page
}

export type Neighbours = { position: number | null; previous: number; next: number }

/** Where a slot is among the wanted ones, and the slots beside it (−1: none). */
export function neighboursOf(
  sorted: Uint32Array,
  valued: number,
  mask: Mask,
  descending: boolean,
  slot: number,
): Neighbours {
  if (slot < 0 || mask[slot] !== 1) return { position: null, previous: -1, next: -1 }
  let position = 0
  let previous = -1
  let at = 0
  for (; at < sorted.length; at += 1) {
    const other = slotAt(sorted, valued, descending, at)
    if (other === slot) break
    if (mask[other] !== 1) continue
    position += 1
    previous = other
  }
  for (at += 1; at < sorted.length; at += 1) {
    const next = slotAt(sorted, valued, descending, at)
    if (mask[next] === 1) return { position, previous, next }
  }
  return { position, previous, next: -1 }
}

function slotAt(sorted: Uint32Array, valued: number, descending: boolean, at: number): number {
  if (!descending) return sorted[at] ?? 0
  return sorted[at < valued ? valued - 1 - at : sorted.length - 1 - (at - valued)] ?? 0
}

export function sumsOf(
  mask: Mask,
  currency: Uint8Array,
  amountOf: (slot: number) => number,
): { currency: Currency; amount: number }[] {
  const sums = currencies.map(() => 0)
  const seen = currencies.map(() => false)
  for (let slot = 0; slot < mask.length; slot += 1) {
    if (mask[slot] !== 1) continue
    const of = currency[slot] ?? 0
    sums[of] = (sums[of] ?? 0) + amountOf(slot)
    seen[of] = true
  }
  return currencies.flatMap((code, of) => (seen[of] ? [{ currency: code, amount: sums[of] ?? 0 }] : []))
}

/** Remembers which rows the last filters found, until anything changes: pages, tabs and neighbours ask for the same. */
export class FoundMasks {
  private readonly found = new Map<string, { mask: Mask; count: number }>()

  get(filter: object, find: () => Mask): { mask: Mask; count: number } {
    const key = JSON.stringify(filter)
    const known = this.found.get(key)
    if (known) return known
    const mask = find()
    const entry = { mask, count: countOf(mask) }
    if (this.found.size >= remembered) this.found.delete(this.found.keys().next().value ?? '')
    this.found.set(key, entry)
    return entry
  }

  clear(): void {
    this.found.clear()
  }
}

const remembered = 12
