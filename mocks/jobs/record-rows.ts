import type { RowCounts } from '@/domain/sync/vocabulary'
import { noteResults } from '@mocks/engine/sync/note-failures'
import type { Context } from '@mocks/engine/context'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { RowResult } from './job-work'

/** Rows that stayed as they were are counted; so many of a run are kept to look at. */
const keptUnchanged = 20

/** Keeps what became of the records of one batch, and which of them do not go through or do so again. */
export async function recordRows(tx: Tx, ctx: Context, run: SyncRunRow, results: readonly RowResult[]): Promise<void> {
  const counts: RowCounts = { ...run.counts }
  for (const [index, { key, outcome, message, code, params, blockedBy, diff }] of results.entries()) {
    counts[outcome] += 1
    if (outcome === 'unchanged' && counts.unchanged > keptUnchanged) continue
    await tx.syncRows.insert({
      id: ctx.ids.next('SyncRow'),
      runId: run.id,
      jobKey: run.jobKey,
      position: run.done + index,
      ...{ key, outcome, message },
      code: code ?? null,
      params: params ?? {},
      blockedBy: blockedBy ?? null,
      diff: diff ?? null,
      at: ctx.clock.now(),
    })
  }
  if (!run.dryRun) await noteResults(tx, ctx, run, results)
}
