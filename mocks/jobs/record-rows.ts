import type { Context } from '@mocks/engine/context'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { RowResult } from './job-work'

/** Of a run so many rows are kept; the counts tell of all. */
const keptRows = 500

/** Keeps what became of the records of one batch. */
export async function recordRows(tx: Tx, ctx: Context, run: SyncRunRow, results: readonly RowResult[]): Promise<void> {
  const room = Math.max(keptRows - run.done, 0)
  for (const [index, { key, outcome, message }] of results.slice(0, room).entries())
    await tx.syncRows.insert({
      id: ctx.ids.next('SyncRow'),
      runId: run.id,
      jobKey: run.jobKey,
      position: run.done + index,
      ...{ key, outcome, message },
      at: ctx.clock.now(),
    })
}
