import type { TextSink } from './text-sink'

/** Strings that are a prefix and a running number: from place to string and back by arithmetic. */
export type NumberScheme = {
  at(place: number): string
  /** −1 when the string is none of the scheme's. */
  placeOf(text: string | number): number
  write(sink: TextSink, place: number): void
}

export function numberScheme(prefix: string, first: number, size: number, width = 1): NumberScheme {
  const at = (place: number): string => prefix + String(first + place).padStart(width, '0')
  return {
    at,
    write(sink, place) {
      sink.word(prefix)
      sink.digits(first + place, width)
    },
    placeOf(text) {
      if (typeof text !== 'string' || !text.startsWith(prefix)) return -1
      const place = Number(text.slice(prefix.length)) - first
      return Number.isInteger(place) && place >= 0 && place < size && at(place) === text ? place : -1
    },
  }
}

/** Where the parent of a child is, when children of parent `p` are `starts[p]` up to `starts[p + 1]`. */
export function parentOf(starts: Uint32Array, child: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= child) low = middle
    else high = middle
  }
  return low
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at)
