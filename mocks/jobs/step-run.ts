import type { SyncRunId } from '@/domain/ids'
import type { RowCounts, RunState } from '@/domain/sync/vocabulary'
import { canRunBecome, isRunOver } from '@/domain/sync/run-states'
import type { Context } from '@mocks/engine/context'
import { erp } from '@mocks/erp/connector'
import { noteContact } from '@mocks/erp/health'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { allWork } from './all-work'
import type { Batch } from './job-work'
import { recordRows } from './record-rows'
import { syncJobFacts } from './sync-jobs'
import { setTimer } from '@mocks/engine/timers'

const batchSize = 20
const batchEveryMs = 400
const slowFactor = 5

/** Where a run has come to: `again` is the position before the first record to be read again. */
type Place = { position: number; again: number | null }
type Patch = Partial<Omit<SyncRunRow, 'id' | 'version'>>

/** One step of a run: begins it, moves a batch of records, or ends it. */
export async function stepRun(tx: Tx, ctx: Context, runId: SyncRunId, payload: TimerRow['payload']): Promise<void> {
  const run = await tx.syncRuns.get(runId)
  if (!run || isRunOver(run.state)) return
  const job = await tx.syncJobs.require(run.jobId)
  const place = placeOf(payload, job)
  if (run.state === 'cancelling') return end(tx, ctx, job, run, 'cancelled', {}, place)
  if (run.state === 'queued') return begin(tx, ctx, job, run, place)
  const batch = await allWork[job.key].next(tx, asStarter(ctx, run), place.position, batchSize)
  if (!batch) return fail(tx, ctx, job, run, place)
  if (needsErp(job)) await noteContact(tx, ctx)
  await move(tx, ctx, job, run, batch, place)
}

const placeOf = ({ position, again }: TimerRow['payload'], job: SyncJobRow): Place => ({
  position: typeof position === 'number' ? position : allWork[job.key].begin(job),
  again: typeof again === 'number' ? again : null,
})

/** The portal's own work goes on while the ERP is out of reach. */
const needsErp = ({ key }: SyncJobRow): boolean => syncJobFacts[key].direction !== 'internal'

/** What a run does is done by whoever started it. */
const asStarter = (ctx: Context, run: SyncRunRow): Context =>
  run.startedBy === null ? ctx : { ...ctx, actorName: run.startedBy }

async function begin(tx: Tx, ctx: Context, job: SyncJobRow, run: SyncRunRow, place: Place): Promise<void> {
  const started = await tx.syncRuns.update(run.id, {
    state: 'running',
    startedAt: ctx.clock.now(),
    heartbeatAt: ctx.clock.now(),
  })
  const isCutOff = needsErp(job) && (await erp.health(tx)).mode === 'down'
  const total = isCutOff ? null : await allWork[job.key].waiting(tx, place.position)
  if (total === null) return fail(tx, ctx, job, started, place)
  if (needsErp(job)) await noteContact(tx, ctx)
  await tx.syncRuns.update(run.id, { total })
  await stepLater(tx, ctx, job, run, place)
}

async function move(tx: Tx, ctx: Context, job: SyncJobRow, run: SyncRunRow, batch: Batch, place: Place): Promise<void> {
  const counts: RowCounts = { ...run.counts }
  for (const { outcome } of batch.results) counts[outcome] += 1
  const done = run.done + batch.results.length
  await recordRows(tx, ctx, run, batch.results)
  const patch: Patch = { counts, done, total: done + batch.more, heartbeatAt: ctx.clock.now() }
  const next: Place = { position: batch.position, again: place.again ?? batch.again }
  if (batch.more > 0) {
    await tx.syncRuns.update(run.id, patch)
    await stepLater(tx, ctx, job, run, next)
    return
  }
  await end(tx, ctx, job, run, counts.failed + counts.conflict > 0 ? 'succeededWithErrors' : 'succeeded', patch, next)
}

const fail = (tx: Tx, ctx: Context, job: SyncJobRow, run: SyncRunRow, place: Place): Promise<void> =>
  end(tx, ctx, job, run, 'failed', { failure: 'erp/unavailable' }, place)

/** Ends a run. What was read stays read; records that lacked something are read again by the next run. */
async function end(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  run: SyncRunRow,
  state: RunState,
  patch: Patch,
  place: Place,
): Promise<void> {
  if (!canRunBecome(run.state, state)) throw new RangeError(`A run cannot go from ${run.state} to ${state}`)
  await tx.syncRuns.update(run.id, { ...patch, state, endedAt: ctx.clock.now() })
  const cursor = Math.max(job.cursor, place.again ?? place.position)
  await tx.syncJobs.update(job.id, { currentRunId: null, cursor })
}

async function stepLater(tx: Tx, ctx: Context, job: SyncJobRow, run: SyncRunRow, place: Place): Promise<void> {
  const isSlow = needsErp(job) && (await erp.health(tx)).mode === 'slow'
  const at = ctx.clock.now() + batchEveryMs * (isSlow ? slowFactor : 1)
  await setTimer(tx, ctx, { kind: 'sync.step', key: run.id, at, payload: place })
}
