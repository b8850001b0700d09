import type { BaseSegment } from '@mocks/store/tx'
import type { HistoryColumns } from './history-columns'
import { type NumberScheme, range } from './number-scheme'

type Value = string | number
export type PlacesBy = Readonly<Record<string, (value: Value) => readonly number[]>>

const nowhere: readonly number[] = []

/** Rows whose ids are a number scheme and whose indexes are looked up by arithmetic. */
export function segment<R>(
  size: number,
  ids: NumberScheme,
  at: (place: number) => R,
  indexes: PlacesBy,
): BaseSegment<R> {
  return {
    size,
    at,
    idAt: ids.at,
    placeOf: ids.placeOf,
    placesBy: (index, value) => indexes[index]?.(value),
  }
}

export const uniqueBy =
  (scheme: NumberScheme) =>
  (value: Value): readonly number[] => {
    const place = scheme.placeOf(value)
    return place < 0 ? nowhere : [place]
  }

/** Children of the order that a scheme finds. */
export const childrenBy =
  (scheme: NumberScheme, starts: Uint32Array) =>
  (value: Value): readonly number[] => {
    const order = scheme.placeOf(value)
    return order < 0 ? nowhere : range(starts[order] ?? 0, starts[order + 1] ?? 0)
  }

/** Places by company; the lists are made when one is first asked for. `starts` is absent for the orders themselves. */
export function byCompany(columns: HistoryColumns, starts?: Uint32Array): (value: Value) => readonly number[] {
  let lists: ReadonlyMap<Value, readonly number[]> | undefined
  return (value) => {
    lists ??= listsByCompany(columns, starts)
    return lists.get(value) ?? nowhere
  }
}

function listsByCompany({ companies, company, size }: HistoryColumns, starts?: Uint32Array) {
  const lists = companies.map((): number[] => [])
  for (let order = 0; order < size; order += 1) {
    const list = lists[company[order] ?? 0]
    const from = starts ? (starts[order] ?? 0) : order
    const to = starts ? (starts[order + 1] ?? 0) : order + 1
    for (let child = from; child < to; child += 1) list?.push(child)
  }
  return new Map<Value, readonly number[]>(companies.map((row, at) => [row.id, lists[at] ?? nowhere]))
}
