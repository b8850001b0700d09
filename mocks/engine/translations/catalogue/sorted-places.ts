import type { TextSortName } from '../view-names'
import type { TextCatalogue } from './catalogue'
import type { Column } from './column'

/** Puts places in order; those that are alike stay in the order of the files. */
export function sortedPlaces(
  catalogue: TextCatalogue,
  front: Column,
  places: number[],
  field: TextSortName,
  descending: boolean,
): number[] {
  const sign = descending ? -1 : 1
  if (field === 'place') return descending ? places.toReversed() : places
  if (field === 'changedAt' || field === 'length') {
    const values = Float64Array.from(places, (place) =>
      field === 'changedAt' ? (front.rows.get(place)?.changedAt ?? 0) : longest(front, place),
    )
    return ordered(places, (a, b) => sign * ((values[a] ?? 0) - (values[b] ?? 0)))
  }
  const texts = places.map((place) =>
    field === 'key' ? (catalogue.keys[place]?.base ?? '') : firstText(catalogue.source, place),
  )
  return ordered(places, (a, b) => {
    const [left, right] = [texts[a] ?? '', texts[b] ?? '']
    return left === right ? 0 : left < right ? -sign : sign
  })
}

const ordered = (places: readonly number[], compare: (a: number, b: number) => number): number[] =>
  [...places.keys()].sort((a, b) => compare(a, b) || a - b).map((at) => places[at] ?? 0)

const firstText = (column: Column, place: number): string => {
  for (const text of Object.values(column.now(place).forms)) return text.toLowerCase()
  return ''
}

const longest = (column: Column, place: number): number => {
  let most = 0
  for (const text of Object.values(column.now(place).forms)) most = Math.max(most, text.length)
  return most
}
