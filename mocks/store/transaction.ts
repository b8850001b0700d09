import type { TableName, Tables } from '@mocks/store/tables'
import type { Sequences } from './sequences'
import { tableNames } from './schema'
import { StoreUsageError } from './store-errors'
import type { Table } from './table'
import { TableTransaction, type TransactionState } from './table-transaction'
import type { RowChange, Search, Tx } from './tx'

export type TableSet = { readonly [K in TableName]: Table<Tables[K]> }

export type Transaction = {
  tx: Tx
  changes(): RowChange[]
  undo(): void
  end(): void
}

/** Opens a transaction over all tables. After `end` every use of its `tx` throws. */
export function openTransaction(
  mode: 'reading' | 'writing',
  tables: TableSet,
  sequences: Sequences,
  search: Search & { apply(changes: readonly RowChange[]): void },
): Transaction {
  let state: TransactionState = mode
  const before = sequences.values()
  const opened = new Map<TableName, AnyPart>()
  const partOf = (name: TableName): AnyPart => {
    const part = opened.get(name) ?? open(tables, name, () => state)
    opened.set(name, part)
    return part
  }
  // In the order of the tables, whichever was asked for first.
  const parts = () => tableNames.flatMap((name) => (opened.has(name) ? [[name, partOf(name)] as const] : []))

  const nextNumber = async (sequence: string): Promise<number> => {
    if (state !== 'writing') throw new StoreUsageError(`A number of ${sequence} outside a write`)
    return sequences.next(sequence)
  }

  const changes = () => parts().flatMap(([name, part]) => part.changes().map((change) => toRowChange(name, change)))

  const trial = async <T>(work: (tx: Tx) => Promise<T>): Promise<{ value: T; changes: RowChange[] }> => {
    if (state !== 'writing') throw new StoreUsageError('A trial outside a write')
    const inner = openTransaction('writing', tables, sequences, search)
    try {
      const value = await work(inner.tx)
      return { value, changes: inner.changes() }
    } finally {
      const changed = inner.changes()
      inner.undo()
      inner.end()
      // Columns that were first built during the trial read the rows again as they are.
      search.apply(changed)
    }
  }

  return {
    tx: Object.assign(Object.create(tableGetters), { [openPart]: partOf, search, nextNumber, changes, trial }),
    changes,
    undo() {
      for (const [, part] of parts()) part.undo()
      sequences.restore(before)
    },
    end() {
      state = 'over'
    },
  }
}

const openPart = Symbol('openPart')
type Opening = { [openPart](name: TableName): AnyPart }
/** Tables of a transaction are opened when they are asked for: most need few of many. */
const tableGetters: object = Object.defineProperties(
  {},
  Object.fromEntries(
    tableNames.map((name) => [
      name,
      {
        enumerable: true,
        get(this: Opening) {
          return this[openPart](name)
        },
      },
    ]),
  ),
)

type AnyRow = Tables[TableName]
type AnyPart = { changes(): { id: string; before: AnyRow | null; after: AnyRow | null }[]; undo(): void }

// One of many row types: seen from here only as rows.
const open = (tables: TableSet, name: TableName, state: () => TransactionState): AnyPart =>
  new TableTransaction(tables[name] as unknown as Table<AnyRow>, state)

function toRowChange(table: TableName, change: { id: string; before: AnyRow | null; after: AnyRow | null }): RowChange {
  const kind = change.before === null ? 'insert' : change.after === null ? 'delete' : 'update'
  // Table and rows belong together, which a union of all tables cannot express.
  return { table, kind, ...change } as RowChange
}
