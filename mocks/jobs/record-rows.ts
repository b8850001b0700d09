import type { RowCounts } from '@/domain/sync/vocabulary'
import { noteResults } from '@mocks/engine/sync/note-failures'
import type { Context } from '@mocks/engine/context'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { RowResult } from './job-work'

/**
 * Every row is counted; so many of a run are kept to look at, by what became of them. A file of a million rows is not to
 * leave a million rows behind: of those that went through a sample is enough, and whoever mends causes does not read
 * more than some thousands of the others.
 */
const kept: Readonly<RowCounts> = {
  unchanged: 20,
  created: 1_000,
  updated: 1_000,
  deleted: 1_000,
  skipped: 1_000,
  blocked: 5_000,
  failed: 5_000,
  conflict: 5_000,
}

/** Keeps what became of the records of one batch, and which of them do not go through or do so again. */
export async function recordRows(tx: Tx, ctx: Context, run: SyncRunRow, results: readonly RowResult[]): Promise<void> {
  const counts: RowCounts = { ...run.counts }
  for (const [index, { key, outcome, message, code, params, blockedBy, diff }] of results.entries()) {
    counts[outcome] += 1
    if (counts[outcome] > kept[outcome]) continue
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
