import { deepFreeze } from './frozen-copy'
import type { IndexSpec } from './schema'
import { StoreUsageError, UniqueError } from './store-errors'
import { TableIndex } from './table-index'
import type { BaseSegment } from './tx'

type Value = string | number
/** What the overlay says about an id: a row, `null` for a deleted row of the base, `undefined` for nothing. */
export type Covered<R> = R | null | undefined
export type TableSnapshot<R> = {
  rows: ReadonlyMap<string, R | null>
  indexes: Readonly<Record<string, ReadonlyMap<Value, readonly string[]>>>
}

/** Rows of one table: a base segment that is computed, covered by an overlay that is stored. */
export class Table<R extends { id: string; version: number }> {
  readonly name: string
  readonly base: BaseSegment<R> | undefined
  private rows: ReadonlyMap<string, R | null> = new Map()
  /** Not to be changed: a snapshot holds the same. */
  private isShared = false
  private readonly indexes: Record<string, TableIndex<R>>

  constructor(name: string, specs: Readonly<Record<string, IndexSpec<R>>>, base?: BaseSegment<R>) {
    this.name = name
    this.base = base
    this.indexes = Object.fromEntries(Object.entries(specs).map(([index, spec]) => [index, new TableIndex(spec)]))
  }

  get(id: string): R | undefined {
    const covered = this.rows.get(id)
    if (covered !== undefined) return covered ?? undefined
    const place = this.base?.placeOf(id) ?? -1
    return place < 0 ? undefined : deepFreeze(this.base?.at(place))
  }

  /** The overlay alone, for undoing and for keeping. */
  covered(id: string): Covered<R> {
    return this.rows.get(id)
  }

  /** Rows of the base stay in their place when they are covered; new rows follow in the order of insertion. */
  by(index: string, value: Value): R[] {
    const overlay = this.index(index)
    const found: R[] = []
    const seen = new Set<string>()
    for (const place of this.placesBy(index, value)) {
      const id = this.base?.idAt(place) ?? ''
      const covered = this.rows.get(id)
      if (covered === null) continue
      if (covered === undefined) {
        const row = this.base?.at(place)
        if (row) found.push(deepFreeze(row))
      } else if (overlay.valueOf(covered) === value) {
        found.push(covered)
        seen.add(id)
      }
    }
    for (const id of overlay.ids(value)) {
      const row = seen.has(id) ? null : this.rows.get(id)
      if (row) found.push(row)
    }
    return found
  }

  one(index: string, value: Value): R | undefined {
    if (!this.index(index).unique) throw new StoreUsageError(`${this.name}.${index} is not a unique index`)
    return this.by(index, value)[0]
  }

  all(): R[] {
    if (this.base) throw new StoreUsageError(`${this.name} has a base segment: ask its indexes or the search`)
    return this.overlayRows()
  }

  overlayRows(): R[] {
    return [...this.rows.values()].filter((row) => row !== null)
  }

  /** Ids of rows of the base that were deleted. */
  deletedIds(): string[] {
    return [...this.rows].filter(([, row]) => row === null).map(([id]) => id)
  }

  /** Stores a frozen row over whatever was there. Throws a `UniqueError` and changes nothing when a value is taken. */
  put(row: R): void {
    this.mustBeUnique(row)
    this.cover(row.id, row)
  }

  /** Puts in many rows at once, of which only the result must be free of doubles. */
  load(rows: readonly R[], deletedIds: readonly string[]): void {
    for (const id of deletedIds) this.remove(id)
    for (const row of rows) this.cover(row.id, row)
    for (const row of rows) this.mustBeUnique(row)
  }

  remove(id: string): void {
    this.cover(id, (this.base?.placeOf(id) ?? -1) < 0 ? undefined : null)
  }

  /** Sets the overlay without any check: used by undo, which returns to a state that was checked before. */
  cover(id: string, next: Covered<R>): void {
    const before = this.rows.get(id)
    for (const index of Object.values(this.indexes)) {
      // What is found by the same value as before keeps its place.
      if (before && next && index.valueOf(before) === index.valueOf(next)) continue
      if (before) index.remove(before)
      if (next) index.add(next)
    }
    const rows = this.ownRows()
    if (next === undefined) rows.delete(id)
    else rows.set(id, next)
  }

  snapshot(): TableSnapshot<R> {
    this.isShared = true
    const indexes = Object.entries(this.indexes).map(([name, index]) => [name, index.snapshot()] as const)
    return { rows: this.rows, indexes: Object.fromEntries(indexes) }
  }

  restore(snapshot: TableSnapshot<R>): void {
    this.rows = snapshot.rows
    this.isShared = true
    for (const [name, index] of Object.entries(this.indexes)) index.restore(snapshot.indexes[name] ?? new Map())
  }

  /** Copied with the first change after a snapshot: most tables of a store never change. */
  private ownRows(): Map<string, R | null> {
    if (!this.isShared) return this.rows as Map<string, R | null>
    const rows = new Map(this.rows)
    this.rows = rows
    this.isShared = false
    return rows
  }

  private mustBeUnique(row: R): void {
    for (const [name, index] of Object.entries(this.indexes)) {
      const value = index.unique ? index.valueOf(row) : null
      const holder = value === null ? undefined : this.by(name, value).find((other) => other.id !== row.id)
      if (value !== null && holder) throw new UniqueError(this.name, name, value, holder.id)
    }
  }

  private index(name: string): TableIndex<R> {
    const index = this.indexes[name]
    if (!index) throw new StoreUsageError(`${this.name} has no index ${name}`)
    return index
  }

  private placesBy(index: string, value: Value): readonly number[] {
    if (!this.base) return []
    const places = this.base.placesBy(index, value)
    if (!places) throw new StoreUsageError(`The base segment of ${this.name} does not know the index ${index}`)
    return places
  }
}
