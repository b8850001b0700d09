import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import { schemaVersion } from '../schema'
import { overlayOfRows, rowsOfOverlay } from './kept-rows'
import type { Commit, KeptRow, Persistence, Stamp } from './persistence'

type State = { stamp: Stamp; sequences: Commit['sequences']; clockOffset: number }
type Database = DBSchema & {
  state: { key: 'state'; value: State }
  /** All rows of the beginning as one value: thousands of records would be half a second to write, and as long to read. */
  begun: { key: 'rows'; value: readonly KeptRow[] }
  /** What was written since: numbered, so that rows come back in the order in which they were first written. */
  rows: { key: number; value: KeptRow; indexes: { row: [string, string] } }
}

/** Keeps data in the browser: what it began with, and a record per row since. A commit is one transaction. */
export function indexedDbPersistence(name: string): Persistence {
  let opened: Promise<IDBPDatabase<Database>> | undefined
  const database = () =>
    (opened ??= openDB<Database>(name, 2, {
      upgrade(fresh) {
        // What an older build kept is not read by this one.
        for (const store of [...fresh.objectStoreNames]) fresh.deleteObjectStore(store)
        fresh.createObjectStore('state')
        fresh.createObjectStore('begun')
        fresh.createObjectStore('rows', { autoIncrement: true }).createIndex('row', ['table', 'id'], { unique: true })
      },
      // Another page that resets the data must not wait for this one.
      blocking: () => void close(),
    }).catch((error: unknown) => {
      // Another attempt may fare better: after a reset, or when there is room again.
      opened = undefined
      throw error
    }))

  const close = async (): Promise<void> => {
    const open = await opened
    opened = undefined
    open?.close()
  }

  return {
    close,
    async load() {
      const transaction = (await database()).transaction(['state', 'begun', 'rows'])
      const [state, begun, rows] = await Promise.all([
        transaction.objectStore('state').get('state'),
        transaction.objectStore('begun').get('rows'),
        transaction.objectStore('rows').getAll(),
      ])
      if (state?.stamp.schemaVersion !== schemaVersion || !begun) return null
      const overlay = overlayOfRows([...begun, ...rows], state.sequences)
      return { stamp: state.stamp, overlay, clockOffset: state.clockOffset }
    },
    async begin({ stamp, overlay, clockOffset }) {
      const transaction = (await database()).transaction(['state', 'begun', 'rows'], 'readwrite')
      const state = { stamp, sequences: overlay.sequences, clockOffset }
      await Promise.all([
        transaction.objectStore('rows').clear(),
        transaction.objectStore('state').put(state, 'state'),
        transaction.objectStore('begun').put(rowsOfOverlay(overlay), 'rows'),
        transaction.done,
      ])
    },
    async save({ rows, sequences, clockOffset }) {
      const transaction = (await database()).transaction(['state', 'rows'], 'readwrite')
      const state = await transaction.objectStore('state').get('state')
      if (!state) throw new Error('Nothing was begun')
      const store = transaction.objectStore('rows')
      await transaction.objectStore('state').put({ ...state, sequences, clockOffset }, 'state')
      for (const row of rows) {
        const key = await store.index('row').getKey([row.table, row.id])
        if (key === undefined) await store.add(row)
        else await store.put(row, key)
      }
      await transaction.done
    },
    async reset() {
      await close()
      await deleteDB(name)
    },
  }
}
