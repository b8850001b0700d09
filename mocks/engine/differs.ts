/** Would these values change the row? Compared as data, whatever the order of their fields. */
export const differs = (row: object, facts: object): boolean =>
  Object.entries(facts).some(([name, value]) => stable((row as Record<string, unknown>)[name]) !== stable(value))

const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
