import type { Result } from '@/domain/result'
import { deepFreeze } from './frozen-copy'
import { findViolations, type Invariant, type Look } from './invariant'
import { allInvariants } from './invariants/all-invariants'
import type { TableName, Tables } from '@mocks/store/tables'
import { schema, tableNames } from './schema'
import { createSearch } from './search/create-search'
import { createSequences } from './sequences'
import { InvariantError, StoreUsageError } from './store-errors'
import { Table, type TableSnapshot } from './table'
import { createTransactionQueue } from './transaction-queue'
import { openTransaction, type TableSet, type Transaction } from './transaction'
import type { BaseSegment, RowChange, Search, Store, Tx } from './tx'

export type BaseSegments = { readonly [K in TableName]?: BaseSegment<Tables[K]> }
export type RowSet = { readonly [K in TableName]?: readonly Tables[K][] }
/** The search keeps columns of its own: told of every commit, and to start over when the rows were exchanged. */
export type SearchIndex = Search & { apply(changes: readonly RowChange[]): void; reset(): void }

/** All that differs from the base segments. Plain data: it can be written to disk and read back with `load`. */
export type Overlay = {
  rows: RowSet
  /** Ids of rows of a base segment that were deleted. */
  deleted: { readonly [K in TableName]?: readonly string[] }
  sequences: Readonly<Record<string, number>>
}
export type StoreSnapshot = {
  tables: Readonly<Record<string, TableSnapshot<never>>>
  sequences: Readonly<Record<string, number>>
}

export type MemoryStore = Store & {
  /** Copies maps, not rows; cheap enough for every test. Not while a write runs. */
  snapshot(): StoreSnapshot
  restore(snapshot: StoreSnapshot): void
  overlaySnapshot(): Overlay
  /** Puts rows in without a transaction: seeds and kept data. Nobody is told, and invariants are not checked. */
  load(overlay: Partial<Overlay>): void
  sequences(): Readonly<Record<string, number>>
  /** Every broken invariant among the stored rows. */
  violations(): string[]
}

export type StoreOptions = {
  base?: BaseSegments
  /** Last numbers that rows of the base carry. */
  sequences?: Readonly<Record<string, number>>
  invariants?: readonly Invariant[]
  search?: (tables: TableSet) => SearchIndex
}

export function createStore(options: StoreOptions = {}): MemoryStore {
  const { base = {}, invariants = allInvariants } = options
  const tables = createTables(base)
  const sequences = createSequences(options.sequences)
  const search = (options.search ?? createSearch)(tables)
  const queue = createTransactionQueue()
  const listeners = new Set<(changes: readonly RowChange[]) => void>()
  const look: Look = {
    get: (table, id) => tables[table].get(id),
    by: (table, index, value) => tables[table].by(index, value),
  }

  const commit = (transaction: Transaction): void => {
    // The rows in them are frozen already.
    const changes = Object.freeze(transaction.changes().map((change) => Object.freeze(change)))
    const violations = findViolations(invariants, changes, look)
    if (violations.length > 0) throw new InvariantError(violations)
    search.apply(changes)
    for (const listener of listeners) tell(listener, changes)
  }

  const rollBack = (transaction: Transaction): void => {
    const changes = transaction.changes()
    transaction.undo()
    // The first search of all may have built its columns on rows that are gone now; it reads these again.
    search.apply(changes)
  }

  const write = async <T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> => {
    const transaction = openTransaction('writing', tables, sequences, search)
    try {
      const result = await work(transaction.tx)
      if (result.ok) commit(transaction)
      else rollBack(transaction)
      return result
    } catch (error) {
      rollBack(transaction)
      throw error
    } finally {
      transaction.end()
    }
  }

  const read = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const transaction = openTransaction('reading', tables, sequences, search)
    try {
      return await work(transaction.tx)
    } finally {
      transaction.end()
    }
  }

  const mustRest = (): void => {
    if (queue.writing) throw new StoreUsageError('A write is running')
  }

  return {
    write: (work) => queue.write(() => write(work)),
    read: (work) => queue.read(() => read(work)),
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot() {
      mustRest()
      const parts = tableNames.map((name) => [name, tables[name].snapshot()])
      return { tables: Object.fromEntries(parts), sequences: sequences.values() }
    },
    restore(snapshot) {
      mustRest()
      for (const name of tableNames) {
        const kept = snapshot.tables[name]
        if (kept) tables[name].restore(kept)
      }
      sequences.restore(snapshot.sequences)
      search.reset()
    },
    overlaySnapshot() {
      mustRest()
      const filled = tableNames.filter((name) => tables[name].overlayRows().length > 0)
      const deleted = tableNames.filter((name) => tables[name].deletedIds().length > 0)
      return {
        rows: Object.fromEntries(filled.map((name) => [name, tables[name].overlayRows()])),
        deleted: Object.fromEntries(deleted.map((name) => [name, tables[name].deletedIds()])),
        sequences: sequences.values(),
      }
    },
    load(overlay) {
      mustRest()
      for (const name of tableNames) {
        const rows = (overlay.rows?.[name] ?? []).map(deepFreeze)
        tables[name].load(rows as never, overlay.deleted?.[name] ?? [])
      }
      sequences.restore({ ...sequences.values(), ...overlay.sequences })
      search.reset()
    },
    sequences: () => sequences.values(),
    violations() {
      const rows = tableNames.flatMap((table) => tables[table].overlayRows().map((row) => ({ table, row })))
      const changes = rows.map(({ table, row }) => ({ table, id: row.id, kind: 'insert', before: null, after: row }))
      return findViolations(invariants, changes as RowChange[], look)
    },
  }
}

function createTables(base: BaseSegments): TableSet {
  const tables = tableNames.map((name) => [name, new Table(name, schema[name] as never, base[name] as never)])
  return Object.fromEntries(tables)
}

/** A listener that fails must not undo what is committed, nor keep others from hearing of it. */
function tell(listener: (changes: readonly RowChange[]) => void, changes: readonly RowChange[]): void {
  try {
    listener(changes)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
