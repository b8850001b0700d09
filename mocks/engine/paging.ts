/** Rows of a page when the caller names no size; the contract says the same. */
const defaultPageSize = 25

export type Bounds = { page: number; pageSize: number; offset: number }

/** Where a page begins and how many rows it has; 1 and the usual size where nothing is said. */
export const pageBounds = ({ page = 1, pageSize = defaultPageSize }: { page?: number; pageSize?: number }): Bounds => ({
  page,
  pageSize,
  offset: (page - 1) * pageSize,
})

export type Paged<T> = { rows: T[]; page: number; pageSize: number; total: number }

/** One page of a short list that is held whole. */
export const pageOfRows = <T>(all: readonly T[], query: { page?: number; pageSize?: number }): Paged<T> => {
  const { page, pageSize, offset } = pageBounds(query)
  return { rows: all.slice(offset, offset + pageSize), page, pageSize, total: all.length }
}

export type Order<F extends string> = { field: F; descending: boolean }

/** Reads `-placedAt` as descending by `placedAt`. */
export const sortOrder = <F extends string>(sort: F | `-${F}` | undefined, fallback: F | `-${F}`): Order<F> => {
  const chosen: string = sort ?? fallback
  const descending = chosen.startsWith('-')
  // The type says that what follows the optional minus is a field.
  return { field: (descending ? chosen.slice(1) : chosen) as F, descending }
}

/** Compares by one value of each row, then by id, so that equal rows keep their places from page to page. */
export const byValue =
  <T extends { id: string }>(value: (row: T) => string | number | null, descending: boolean, locale: string) =>
  (a: T, b: T): number => {
    const order = compareValues(value(a), value(b), locale)
    return (descending ? -order : order) || (a.id < b.id ? -1 : 1)
  }

const compareValues = (a: string | number | null, b: string | number | null, locale: string): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b), locale, { numeric: true })
}

/** Does the text contain every word of the query? Case and accents of either do not matter. */
export const containsWords = (text: string, query: string): boolean => {
  const folded = fold(text)
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase()
