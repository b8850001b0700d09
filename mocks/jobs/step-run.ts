import { afterQuiet } from '@/domain/sync/schedule'
import type { Instant } from '@/domain/clock'
import type { SyncRunId } from '@/domain/ids'
import type { QueueReason, RowCounts } from '@/domain/sync/vocabulary'
import { isRunOver } from '@/domain/sync/run-states'
import type { Context } from '@mocks/engine/context'
import { moveRun, runEnded } from '@mocks/engine/sync/end-run'
import { waitsForPrerequisites } from '@mocks/engine/sync/prerequisites'
import { keepsQuiet, stepAt } from '@mocks/engine/sync/queue'
import { syncWatchRow } from '@mocks/engine/sync-health/watch-row'
import { isFileRun, waitingInFile } from '@mocks/file-connector/file-work'
import { readsFolder, takeFile } from '@mocks/file-connector/take-file'
import { erp } from '@mocks/erp/connector'
import { noteContact, noteSilence } from '@mocks/erp/health'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { allWork } from './all-work'
import { failRun } from './fail-run'
import type { Batch } from './job-work'
import { keysOf, nextBatch, type RunBatch } from './next-batch'
import { recordRows } from './record-rows'
import { syncJobFacts } from './sync-jobs'

const batchEveryMs = 400
const fileStepEveryMs = 10
const slowFactor = 5
const minuteMs = 60_000

/** Where a run has come to: `again` is the position before the first record to be read again. */
type Place = { position: number; again: number | null }
type Patch = Partial<Omit<SyncRunRow, 'id' | 'version'>>

/** One step of a run: begins it, moves a batch of records, or ends it. */
export async function stepRun(tx: Tx, ctx: Context, runId: SyncRunId, payload: TimerRow['payload']): Promise<void> {
  const run = await tx.syncRuns.get(runId)
  if (!run || isRunOver(run.state) || run.state === 'waitingForRetry') return
  const job = await tx.syncJobs.require(run.jobId)
  const place = placeOf(payload, job, run)
  if (run.state === 'cancelling') return end(tx, ctx, job, run, 'cancelled', {}, place)
  if (run.state === 'queued') return begin(tx, ctx, job, run, place)
  const moving = run.state === 'stuck' ? await moveRun(tx, run, 'running') : run
  const batch = await nextBatch(tx, asStarter(ctx, run), job, moving, place.position, batchLimit(job))
  if (!batch) return fail(tx, ctx, job, moving, place)
  if (needsErp(job, run)) await noteContact(tx, ctx)
  await move(tx, ctx, await noteCalls(tx, ctx, job, run, batch), moving, batch, place)
}

const placeOf = ({ position, again }: TimerRow['payload'], job: SyncJobRow, run: SyncRunRow): Place => ({
  position: typeof position === 'number' ? position : keysOf(run.scope) ? 0 : allWork[job.key].begin(job),
  again: typeof again === 'number' ? again : null,
})

/** The portal's own work, and the reading of files, goes on while the ERP is out of reach. */
const needsErp = (job: SyncJobRow, run: SyncRunRow): boolean =>
  syncJobFacts[job.key].direction !== 'internal' && !isFileRun(run) && !readsFolder(job, run)

/** What a run does is done by whoever started it. */
const asStarter = (ctx: Context, run: SyncRunRow): Context =>
  run.startedBy === null ? ctx : { ...ctx, actorName: run.startedBy }

/** No batch takes more calls than a minute allows. */
const batchLimit = ({ key, batchSize, callsPerMinute }: SyncJobRow): number =>
  callsPerMinute !== null && allWork[key].callsPerRow ? Math.min(batchSize, callsPerMinute) : batchSize

/** Each call takes its share of a minute, before which there is no other. */
async function noteCalls(tx: Tx, ctx: Context, job: SyncJobRow, run: SyncRunRow, batch: Batch): Promise<SyncJobRow> {
  if (job.callsPerMinute === null || !needsErp(job, run)) return job
  const calls = allWork[job.key].callsPerRow ? batch.results.length : 1
  const from = Math.max(ctx.clock.now(), job.nextCallAt ?? 0)
  return tx.syncJobs.update(job.id, { nextCallAt: from + Math.ceil((calls * minuteMs) / job.callsPerMinute) })
}

/** What a run has to wait for before it begins, and until when. */
function waitOf(job: SyncJobRow, run: SyncRunRow, now: Instant): { queuedFor: QueueReason; until: Instant } | null {
  const loudAt = keepsQuiet(run) ? afterQuiet(now, job.quietHours) : now
  if (loudAt > now) return { queuedFor: 'quietHours', until: loudAt }
  const nextCallAt = needsErp(job, run) ? job.nextCallAt : null
  return nextCallAt !== null && nextCallAt > now ? { queuedFor: 'rateLimit', until: nextCallAt } : null
}

/** Nothing asks an ERP that is being worked on. One that nobody knows the end of is looked at again every minute. */
async function maintenanceWait(
  tx: Tx,
  job: SyncJobRow,
  run: SyncRunRow,
  now: Instant,
): Promise<ReturnType<typeof waitOf>> {
  const { inMaintenance, maintenance } = await syncWatchRow(tx)
  if (!needsErp(job, run) || !inMaintenance) return null
  return { queuedFor: 'maintenance', until: maintenance?.until ?? now + minuteMs }
}

/** The end of what it waits for wakes it; it looks by itself as well, so that nothing can make it wait for ever. */
async function prerequisiteWait(tx: Tx, run: SyncRunRow, now: Instant): Promise<ReturnType<typeof waitOf>> {
  return (await waitsForPrerequisites(tx, run)) ? { queuedFor: 'prerequisites', until: now + minuteMs } : null
}

async function begin(tx: Tx, ctx: Context, job: SyncJobRow, run: SyncRunRow, place: Place): Promise<void> {
  const now = ctx.clock.now()
  const wait =
    (await maintenanceWait(tx, job, run, now)) ?? waitOf(job, run, now) ?? (await prerequisiteWait(tx, run, now))
  if (wait) {
    // The run it came after has ended: the end of that one would wake nobody.
    await tx.syncRuns.update(run.id, { queuedFor: wait.queuedFor, before: null })
    return stepAt(tx, ctx, run, wait.until, place)
  }
  const started = await moveRun(tx, await takeFile(tx, job, run), 'running', {
    queuedFor: null,
    startedAt: run.startedAt ?? now,
    heartbeatAt: now,
  })
  const isCutOff = needsErp(job, started) && (await erp.health(tx)).mode === 'down'
  const waiting = isCutOff ? null : await waitingIn(tx, job, started, place)
  if (waiting === null) return fail(tx, ctx, job, started, place)
  if (needsErp(job, started)) await noteContact(tx, ctx)
  await tx.syncRuns.update(run.id, { total: run.done + waiting })
  await stepLater(tx, ctx, job, run, place)
}

const waitingIn = async (tx: Tx, job: SyncJobRow, run: SyncRunRow, place: Place): Promise<number | null> => {
  const keys = keysOf(run.scope)
  if (isFileRun(run) && !keys) return waitingInFile(tx, run)
  if (readsFolder(job, run)) return 0
  return keys ? keys.length - place.position : allWork[job.key].waiting(tx, place.position)
}

async function move(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  run: SyncRunRow,
  batch: RunBatch,
  place: Place,
): Promise<void> {
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
  if (batch.stopped && !run.dryRun) {
    await keepCursor(tx, job, run, next)
    await runEnded(tx, ctx, run, 'failed', { ...patch, deletions: batch.stopped, failure: 'sync/deletion-limit' })
    return
  }
  if (batch.stopped) patch.deletions = batch.stopped
  await end(tx, ctx, job, run, counts.failed + counts.conflict > 0 ? 'succeededWithErrors' : 'succeeded', patch, next)
}

async function fail(tx: Tx, ctx: Context, job: SyncJobRow, run: SyncRunRow, place: Place): Promise<void> {
  await keepCursor(tx, job, run, place)
  await noteSilence(tx, ctx)
  await failRun(tx, ctx, run, 'erp/unavailable', place)
}

/** Ends a run. What was read stays read; records that lacked something are read again by the next run. */
async function end(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  run: SyncRunRow,
  state: 'succeeded' | 'succeededWithErrors' | 'cancelled',
  patch: Patch,
  place: Place,
): Promise<void> {
  await keepCursor(tx, job, run, place)
  await runEnded(tx, ctx, run, state, patch)
}

/** Only a run of everything has read up to somewhere, and a rehearsal has read nothing. */
async function keepCursor(tx: Tx, job: SyncJobRow, run: SyncRunRow, place: Place): Promise<void> {
  if (keysOf(run.scope) || run.dryRun) return
  const cursor = Math.max(job.cursor, place.again ?? place.position)
  if (cursor !== job.cursor) await tx.syncJobs.update(job.id, { cursor })
}

async function stepLater(tx: Tx, ctx: Context, job: SyncJobRow, run: SyncRunRow, place: Place): Promise<void> {
  // A file keeps nobody waiting but the page, which is let go on between two steps.
  if (!needsErp(job, run)) {
    const every = isFileRun(run) ? fileStepEveryMs : batchEveryMs
    return stepAt(tx, ctx, run, ctx.clock.now() + every, place)
  }
  const isSlow = (await erp.health(tx)).mode === 'slow'
  const soon = ctx.clock.now() + batchEveryMs * (isSlow ? slowFactor : 1)
  await stepAt(tx, ctx, run, Math.max(soon, job.nextCallAt ?? 0), place)
}
