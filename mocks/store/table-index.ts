import type { IndexSpec } from './schema'

type Value = string | number

/** Ids by value. Lists are replaced, never changed, so that a snapshot only copies the map. */
export class TableIndex<R extends { id: string }> {
  readonly unique: boolean
  readonly valueOf: IndexSpec<R>['valueOf']
  private entries: Map<Value, readonly string[]>

  constructor(spec: IndexSpec<R>, entries = new Map<Value, readonly string[]>()) {
    this.unique = spec.unique
    this.valueOf = spec.valueOf
    this.entries = entries
  }

  ids(value: Value): readonly string[] {
    return this.entries.get(value) ?? none
  }

  add(row: R): void {
    const value = this.valueOf(row)
    if (value !== null) this.entries.set(value, [...this.ids(value), row.id])
  }

  remove(row: R): void {
    const value = this.valueOf(row)
    if (value === null) return
    const rest = this.ids(value).filter((id) => id !== row.id)
    if (rest.length === 0) this.entries.delete(value)
    else this.entries.set(value, rest)
  }

  copyEntries(): Map<Value, readonly string[]> {
    return new Map(this.entries)
  }

  restore(entries: ReadonlyMap<Value, readonly string[]>): void {
    this.entries = new Map(entries)
  }
}

const none: readonly string[] = []
