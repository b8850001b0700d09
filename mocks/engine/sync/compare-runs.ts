import type { SyncRunId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { fingerprintOf, needsRepair } from '@/domain/sync/row-faults'
import type { SyncRowRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { newestFirst } from './get-sync-job'
import { runOf } from './list-run-rows'

export type Compared = {
  run: SyncRunRow
  other: SyncRunRow
  appeared: SyncRowRow[]
  gone: SyncRowRow[]
  stayed: SyncRowRow[]
  choices: SyncRunRow[]
}

const shownChoices = 30

/** Errors of a run that another one did not have, those it no longer has, and those both have for the same cause. */
export async function compareRuns(tx: Tx, runId: SyncRunId, withId: SyncRunId | undefined): Promise<Result<Compared>> {
  const found = await runOf(tx, runId)
  if (!found.ok) return found
  const run = found.value
  const choices = (await tx.syncRuns.by('jobId', run.jobId))
    .filter(({ id, state }) => id !== run.id && state !== 'skipped' && state !== 'queued')
    .toSorted(newestFirst)
  const other = withId
    ? choices.find(({ id }) => id === withId)
    : choices.find(({ queuedAt }) => queuedAt <= run.queuedAt)
  if (!other) return refuse('resource/not-found')
  const [ours, theirs] = [await errorsOf(tx, run), await errorsOf(tx, other)]
  return ok({
    run,
    other,
    appeared: [...ours].filter(([name]) => !theirs.has(name)).map(([, row]) => row),
    gone: [...theirs].filter(([name]) => !ours.has(name)).map(([, row]) => row),
    stayed: [...ours].filter(([name]) => theirs.has(name)).map(([, row]) => row),
    choices: choices.slice(0, shownChoices),
  })
}

/** By record and cause: the same record failing otherwise is another error. */
async function errorsOf(tx: Tx, { id, jobKey }: SyncRunRow): Promise<Map<string, SyncRowRow>> {
  const rows = (await tx.syncRows.by('runId', id)).filter(
    ({ outcome, code }) => needsRepair(outcome, code) || outcome === 'conflict',
  )
  return new Map(rows.map((row) => [`${row.key} ${fingerprintOf(jobKey, row)}`, row]))
}
