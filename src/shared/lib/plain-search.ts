/** What a search parameter may be, as plain data: what the build makes of a schema (`scripts/vite/plain-search.ts`). */
export type PlainField =
  | { kind: 'text'; min?: number; max?: number; pattern?: RegExp }
  | { kind: 'integer'; min?: number; max?: number }
  | { kind: 'flag' }
  | { kind: 'choice'; of: readonly (string | number)[] }
  | { kind: 'list'; of: PlainField }
export type PlainFields = Readonly<Record<string, PlainField>>

const within = (size: number, { min = -Infinity, max = Infinity }: { min?: number; max?: number }): boolean =>
  size >= min && size <= max

const fits = (value: unknown, field: PlainField): boolean => {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' && within(value.length, field) && (field.pattern?.test(value) ?? true)
    case 'integer':
      return Number.isSafeInteger(value) && within(value as number, field)
    case 'flag':
      return typeof value === 'boolean'
    case 'choice':
      return field.of.includes(value as string)
    case 'list':
      return Array.isArray(value) && value.every((each) => fits(each, field.of))
  }
}

/**
 * Reads the search of an address as the schema would: a parameter that is unknown or unreadable counts as absent. What
 * cannot be read is said to be undefined, because the router keeps what it is told nothing about.
 */
export const plainSearch =
  (fields: PlainFields) =>
  (search: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) =>
        name in search ? [[name, fits(search[name], field) ? search[name] : undefined]] : [],
      ),
    )
