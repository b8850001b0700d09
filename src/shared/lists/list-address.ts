/** Where in the list one is, and which view brought one there: not part of what a view is. */
const passing = ['page', 'pageSize', 'saved']

type Search = Readonly<Record<string, unknown>>

const isSet = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)

/** What an address says of filters and order, with the parameters in one order, so that equal lists compare equal. */
export const listState = (search: Search): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(search)
      .filter(([name, value]) => !passing.includes(name) && isSet(value))
      .map(([name, value]) => [
        name,
        Array.isArray(value) ? value.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)) : value,
      ])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )

export const isSameList = (a: Search, b: Search): boolean =>
  JSON.stringify(listState(a)) === JSON.stringify(listState(b))

/** Filters or an order of one's own: the list's own tabs alone are nothing to save. */
export const isWorthSaving = (search: Search): boolean => Object.keys(listState(search)).some((name) => name !== 'view')
