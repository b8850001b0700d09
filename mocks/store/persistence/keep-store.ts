import type { MemoryStore } from '../memory-store'
import type { KeptRow, Persistence, Stamp } from './persistence'

export type StoreKeeper = {
  /** Whether the last attempt to write failed: what was committed since lives in memory only. */
  isBehind(): boolean
  /** Resolves when all that was committed so far is written. */
  flush(): Promise<void>
  /** Writes the rest and stops. */
  close(): Promise<void>
}

type Keeping = { store: MemoryStore; persistence: Persistence; clockOffset(): number; report(error: unknown): void }

/**
 * Writes each commit as soon as the one before is written; commits that come meanwhile go together. Only changed rows
 * are written. When writing fails it is tried again with the next commit, so that nothing is left out.
 */
export function keepStore({ store, persistence, clockOffset, report }: Keeping): StoreKeeper {
  let pending = new Map<string, KeptRow>()
  let isDue = false
  let hasFailed = false
  let running: Promise<void> | undefined

  const write = async (): Promise<void> => {
    while (isDue) {
      const rows = pending
      pending = new Map()
      isDue = false
      try {
        await persistence.save({ rows: [...rows.values()], sequences: store.sequences(), clockOffset: clockOffset() })
        hasFailed = false
      } catch (error) {
        // Rows that changed again meanwhile are newer than those that could not be written.
        pending = new Map([...rows, ...pending])
        hasFailed = true
        report(error)
        return
      }
    }
  }
  const flush = (): Promise<void> => {
    running ??= write().finally(() => {
      running = undefined
    })
    return running
  }
  const stop = store.onCommit((changes) => {
    for (const { table, id, after } of changes) pending.set(`${table} ${id}`, { table, id, row: after })
    isDue = true
    void flush()
  })

  return {
    isBehind: () => hasFailed,
    async flush() {
      isDue ||= pending.size > 0
      await flush()
      if (isDue) await flush()
    },
    async close() {
      stop()
      isDue = true
      await flush()
      if (isDue) await flush()
      await persistence.close()
    },
  }
}

/** Writes the whole overlay: after seeding, and after the rows were exchanged. */
export const keepAll = (
  store: MemoryStore,
  persistence: Persistence,
  stamp: Stamp,
  clockOffset: number,
): Promise<void> => persistence.begin({ stamp, overlay: store.overlaySnapshot(), clockOffset })
