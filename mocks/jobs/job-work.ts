import type { RowOutcome } from '@/domain/sync/vocabulary'
import type { Context } from '@mocks/engine/context'
import { type ChangingTable, type ChangingTables, erp } from '@mocks/erp/connector'
import type { SyncJobRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'

/** What became of one record. */
export type RowResult = {
  key: string
  outcome: RowOutcome
  /** What was wrong, in English: shown to administrators as it is. */
  message: string | null
  /** Something it needs is still missing: the next run reads it again. */
  again?: boolean
}

/** Records from `position` on; `null` for all of it means that the ERP cannot be reached. */
export type Batch = {
  results: RowResult[]
  position: number
  /** Position before the first record to be read again. */
  again: number | null
  more: number
}

/** What a job moves: how many records wait beyond the job's cursor, and the next few of them. */
export type JobWork = {
  /** Where a run begins to read. */
  begin(job: SyncJobRow): number
  waiting(tx: Tx, position: number): Promise<number | null>
  next(tx: Tx, ctx: Context, position: number, limit: number): Promise<Batch | null>
}

/** Reads what changed in a table of the ERP and applies each record. With `whole`, every run reads all of it. */
export const inbound = <K extends ChangingTable>(
  table: K,
  apply: (tx: Tx, ctx: Context, row: ChangingTables[K]) => Promise<RowResult>,
  { whole = false } = {},
): JobWork => ({
  begin: (job) => (whole ? 0 : job.cursor),

  async waiting(tx, position) {
    return (await erp.readChanges(tx, table, position, 0))?.more ?? null
  },

  async next(tx, ctx, position, limit) {
    const changes = await erp.readChanges(tx, table, position, limit)
    if (!changes) return null
    const batch: Batch = { results: [], position, again: null, more: changes.more }
    for (const row of changes.rows) {
      const result = await apply(tx, ctx, row)
      if (result.again) batch.again ??= row.changed - 1
      batch.results.push(result)
      batch.position = row.changed
    }
    return batch
  },
})
