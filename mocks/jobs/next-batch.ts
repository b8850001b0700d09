import type { Context } from '@mocks/engine/context'
import { isFileRun, nextOfFile } from '@mocks/file-connector/file-work'
import { nextOfRows } from '@mocks/file-connector/retry-rows'
import { readsFolder } from '@mocks/file-connector/take-file'
import type { RunScope, SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { allWork } from './all-work'
import { type Around, type Batch, faultOf, type JobWork, type RowResult } from './job-work'
import { diffOf } from './row-diff'

/** A run that would remove more records than its job allows: a person has to agree first. */
export type Stopped = NonNullable<SyncRunRow['deletions']>
export type RunBatch = Batch & { stopped?: Stopped }

/** The records a run is about by name; null for everything that waits. */
export const keysOf = (scope: RunScope): readonly string[] | null =>
  scope.kind === 'all' ? null : scope.kind === 'record' ? [scope.key] : scope.keys

/** Does it, tells what it changed, and takes it back. */
const rehearsing =
  (tx: Tx): Around =>
  async (apply) => {
    const { value, changes } = await tx.trial(apply)
    return { ...value, diff: diffOf(changes) }
  }

/**
 * The next records of a run: what waits, those that were chosen, and after the last of everything what the ERP no longer
 * has. Of a dry run nothing stays. Null: the ERP cannot be reached.
 */
export async function nextBatch(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  run: SyncRunRow,
  position: number,
  limit: number,
): Promise<RunBatch | null> {
  const around: Around = run.dryRun ? rehearsing(tx) : (apply) => apply(tx)
  const keys = keysOf(run.scope)
  if (isFileRun(run))
    return keys ? nextOfRows(tx, ctx, run, keys, position, around) : nextOfFile(tx, ctx, run, position, around)
  // A job of files whose folder is empty has nothing to do.
  if (readsFolder(job, run)) return { results: [], position, again: null, more: 0 }
  const work = allWork[job.key]
  if (keys && !(run.dryRun && work.rehearse)) return chosen(work, ctx, keys, position, limit, around)
  const batch =
    run.dryRun && work.rehearse
      ? await work.rehearse(tx, ctx, position, limit)
      : await work.next(tx, ctx, position, limit, around)
  return batch && batch.more === 0 ? withGone(tx, ctx, work, job, run, batch, around) : batch
}

async function chosen(
  work: JobWork,
  ctx: Context,
  keys: readonly string[],
  position: number,
  limit: number,
  around: Around,
): Promise<Batch | null> {
  const some = keys.slice(position, position + limit)
  const results: RowResult[] = []
  for (const key of some) {
    let isCutOff = false
    const result = await around(async (inner) => {
      const one = work.one ? await work.one(inner, ctx, key) : faultOf(key, 'skipped', 'unknownRecord')
      isCutOff = one === null
      return one ?? faultOf(key, 'skipped', 'unknownRecord')
    })
    if (isCutOff) return null
    const { also = [], ...own } = result
    results.push(own, ...also)
  }
  const next = position + some.length
  return { results, position: next, again: null, more: keys.length - next }
}

/** What is gone in the ERP goes here too, within the limit. Beyond it nothing is removed: the list may be cut short. */
async function withGone(
  tx: Tx,
  ctx: Context,
  { gone }: JobWork,
  job: SyncJobRow,
  run: SyncRunRow,
  batch: Batch,
  around: Around,
): Promise<RunBatch> {
  const keys = gone ? await gone.keys(tx) : []
  if (!gone || keys.length === 0) return batch
  const held = await gone.held(tx)
  const limitPercent = job.deletionLimitPercent
  const isTooMany = keys.length * 100 > held * limitPercent
  const stopped = isTooMany ? { keys, held, limitPercent, approvedBy: null } : undefined
  if (stopped && !run.dryRun) return { ...batch, stopped }
  const results = [...batch.results]
  for (const key of keys)
    results.push(
      await around(async (inner) => (await gone.remove(inner, ctx, key)) ?? faultOf(key, 'skipped', 'unknownRecord')),
    )
  return { ...batch, results, stopped }
}
