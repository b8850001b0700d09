export type TypedColumn = Float64Array | Uint32Array | Uint16Array | Uint8Array

/** Columns with room for at least `length` rows; the old ones are left alone. */
export function roomFor<C extends Record<string, TypedColumn>>(columns: C, length: number): C {
  const grown = Object.entries(columns).map(([name, column]) => [name, grow(column, length)])
  return Object.fromEntries(grown) as C
}

export function grow<T extends TypedColumn>(column: T, length: number): T {
  // A typed array's constructor makes one of its own kind, which the type of `constructor` does not say.
  const make = column.constructor as new (length: number) => T
  const grown = new make(length)
  grown.set(column)
  return grown
}
