import type { IndexSpec } from './schema'

type Value = string | number

/**
 * Ids by value. What a snapshot holds is replaced, never changed: the map with the first change after it, a list with the
 * first of its own. Lists made since then grow in place: a run of a hundred thousand rows is not copied for each of them.
 */
export class TableIndex<R extends { id: string }> {
  readonly unique: boolean
  readonly valueOf: IndexSpec<R>['valueOf']
  private entries: ReadonlyMap<Value, readonly string[]>
  private isShared = false
  private own = new WeakSet<readonly string[]>()

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
    if (value !== null) this.listOf(value).push(row.id)
  }

  /** The list of a value, to be changed. */
  private listOf(value: Value): string[] {
    const known = this.ids(value)
    // Lists of its own were made here, as arrays.
    if (this.own.has(known)) return known as string[]
    const list = [...known]
    this.own.add(list)
    this.ownEntries().set(value, list)
    return list
  }

  remove(row: R): void {
    const value = this.valueOf(row)
    if (value === null) return
    const list = this.listOf(value)
    const at = list.lastIndexOf(row.id)
    if (at >= 0) list.splice(at, 1)
    if (list.length === 0) this.ownEntries().delete(value)
  }

  snapshot(): ReadonlyMap<Value, readonly string[]> {
    this.restore(this.entries)
    return this.entries
  }

  restore(entries: ReadonlyMap<Value, readonly string[]>): void {
    this.own = new WeakSet()
    this.entries = entries
    this.isShared = true
  }

  private ownEntries(): Map<Value, readonly string[]> {
    if (!this.isShared) return this.entries as Map<Value, readonly string[]>
    const entries = new Map(this.entries)
    this.entries = entries
    this.isShared = false
    return entries
  }
}

const none: readonly string[] = []
