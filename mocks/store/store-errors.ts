/** A second row with a value that an index holds only once. */
export class UniqueError extends Error {
  readonly table: string
  readonly index: string
  readonly value: string | number
  constructor(table: string, index: string, value: string | number, holder: string) {
    super(`${table}.${index} "${value}" is already taken by ${holder}`)
    this.table = table
    this.index = index
    this.value = value
  }
}

/** A transaction wanted to leave the data in a state that must not exist; it was rolled back. */
export class InvariantError extends Error {
  readonly violations: readonly string[]
  constructor(violations: readonly string[]) {
    super(`Broken invariants:\n  ${violations.join('\n  ')}`)
    this.violations = violations
  }
}

/** Wrong use of the store: a missing row that must exist, writing in a read, using a transaction after its end. */
export class StoreUsageError extends Error {}
