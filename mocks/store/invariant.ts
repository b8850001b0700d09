import type { TableName, Tables } from '@mocks/store/tables'
import type { RowChange } from './tx'

/** Synchronous sight of the state that is about to be committed. */
export type Look = {
  get<K extends TableName>(table: K, id: string): Tables[K] | undefined
  by<K extends TableName>(table: K, index: string, value: string | number): Tables[K][]
}

/** Something that must hold for every row of a table whenever a transaction ends. */
export type Invariant = {
  table: TableName
  name: string
  /** Says what is wrong, or null. */
  check(change: RowChange, look: Look): string | null
}

export function invariant<K extends TableName>(
  table: K,
  name: string,
  check: (row: Tables[K], look: Look) => string | null,
): Invariant {
  // The table was compared before, so the change carries a row of it.
  const run = (change: RowChange, look: Look) => (change.after ? check(change.after as Tables[K], look) : null)
  return { table, name, check: run }
}

export function findViolations(invariants: readonly Invariant[], changes: readonly RowChange[], look: Look): string[] {
  const violations: string[] = []
  for (const change of changes) {
    for (const rule of invariants) {
      const wrong = rule.table === change.table ? rule.check(change, look) : null
      if (wrong !== null) violations.push(`${change.table} ${change.id}: ${rule.name}: ${wrong}`)
    }
  }
  return violations
}
