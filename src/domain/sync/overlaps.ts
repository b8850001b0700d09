import type { Instant } from '../clock'

export type Span<K> = { key: K; from: Instant; until: Instant }
/** A time in which more than one thing goes on, and which. */
export type Overlap<K> = { keys: K[]; from: Instant; until: Instant }

/**
 * Where spans lie over each other, in the order of time. Spans that only touch do not overlap; neighbouring times with
 * the same spans are one.
 */
export function overlapsOf<K>(spans: readonly Span<K>[]): Overlap<K>[] {
  const inTime = spans.toSorted((a, b) => a.from - b.from)
  const edges = [...new Set(spans.flatMap(({ from, until }) => [from, until]))].toSorted((a, b) => a - b)
  const overlaps: Overlap<K>[] = []
  let going: Span<K>[] = []
  let next = 0
  for (const [index, from] of edges.entries()) {
    going = going.filter((span) => span.until > from)
    for (let span = inTime[next]; span && span.from <= from; span = inTime[next]) {
      going.push(span)
      next += 1
    }
    const until = edges[index + 1]
    if (until === undefined || going.length < 2) continue
    const keys = going.map(({ key }) => key)
    const last = overlaps.at(-1)
    if (last && last.until === from && sameKeys(last.keys, keys)) last.until = until
    else overlaps.push({ keys, from, until })
  }
  return overlaps
}

const sameKeys = <K>(a: readonly K[], b: readonly K[]): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index])
